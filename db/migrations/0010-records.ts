import type { Migration } from '../schema/migrate.ts'

const meta = `
  id INTEGER PRIMARY KEY AUTOINCREMENT,
  createdAt TEXT NOT NULL,
  updatedAt TEXT NOT NULL,
  deletedAt TEXT`

const isDay = (column: string) => `${column} TEXT CHECK (${column} GLOB '[12][0-9][0-9][0-9]-[01][0-9]-[0-3][0-9]')`
const isFlag = (column: string) => `${column} INTEGER CHECK (${column} IN (0, 1))`
const isOneOf = (column: string, ...codes: string[]) =>
  `${column} TEXT CHECK (${column} IN (${codes.map((code) => `'${code}'`).join(', ')}))`
const isJson = (column: string) => `${column} TEXT NOT NULL DEFAULT '[]' CHECK (json_valid(${column}))`

const list = (name: string, more = '') => `
CREATE TABLE ${name} (${meta},
  name TEXT, code TEXT, position INTEGER, fromYear INTEGER, toYear INTEGER, ${isFlag('archived')}${more}
) STRICT;
CREATE UNIQUE INDEX ${name}_code ON ${name} (code) WHERE deletedAt IS NULL;`

const links = (name: string, owner: string, target: string) => `
CREATE TABLE ${name} (
  owner INTEGER NOT NULL REFERENCES ${owner} (id),
  target INTEGER NOT NULL REFERENCES ${target} (id),
  position INTEGER NOT NULL,
  PRIMARY KEY (owner, target)
) STRICT, WITHOUT ROWID;
CREATE INDEX ${name}_target ON ${name} (target);`

/** The first tables: every record type, its links, and the indexes that the figures of a year use. */
export const records: Migration = {
  version: 10,
  sql: `
CREATE TABLE profile (${meta}, name TEXT, accent TEXT) STRICT;
${list('theme')}
${list('offer')}
${list('workForm')}
${list('actorKind', `, ${isFlag('policy')}`)}
${list('channel')}
CREATE TABLE organisation (${meta},
  name TEXT, kind INTEGER REFERENCES actorKind (id), ${isFlag('recognised')}
) STRICT;
CREATE TABLE activity (${meta},
  title TEXT, ${isDay('startDate')}, ${isDay('endDate')},
  ${isOneOf('status', 'planned', 'held', 'cancelled', 'postponed')},
  workForm INTEGER REFERENCES workForm (id),
  offer INTEGER REFERENCES offer (id),
  theme INTEGER REFERENCES theme (id),
  ${isOneOf('format', 'offline', 'online', 'blended')},
  ${isOneOf('audience', 'primary', 'secondary', 'both')},
  sessions INTEGER CHECK (sessions >= 0), hours REAL CHECK (hours >= 0), participants INTEGER CHECK (participants >= 0),
  location TEXT, partners TEXT, notes TEXT,
  CHECK (endDate >= startDate)
) STRICT;
CREATE INDEX activity_startDate ON activity (startDate);
CREATE TABLE testimonial (${meta},
  quote TEXT, activity INTEGER REFERENCES activity (id), ${isDay('receivedOn')}, attribution TEXT, speaker TEXT,
  ${isDay('consentOn')}, ${isJson('consentScope')}, evidence TEXT, ${isDay('withdrawnOn')},
  CHECK (withdrawnOn >= consentOn)
) STRICT;
CREATE INDEX testimonial_activity ON testimonial (activity);
CREATE INDEX testimonial_receivedOn ON testimonial (receivedOn);
CREATE TABLE evaluation (${meta},
  activity INTEGER REFERENCES activity (id), ${isDay('date')},
  satisfaction INTEGER CHECK (satisfaction BETWEEN 1 AND 5), recommendation INTEGER CHECK (recommendation BETWEEN 0 AND 10),
  comment TEXT, importBatch TEXT
) STRICT;
CREATE INDEX evaluation_activity ON evaluation (activity);
CREATE INDEX evaluation_date ON evaluation (date);
CREATE TABLE question (${meta},
  ${isDay('receivedOn')}, organisation INTEGER REFERENCES organisation (id), subject TEXT, theme INTEGER REFERENCES theme (id),
  ${isOneOf('decision', 'open', 'approved', 'declined')}, ${isDay('decidedOn')}, ${isDay('deliveredOn')}, notes TEXT,
  CHECK (decidedOn >= receivedOn), CHECK (deliveredOn >= receivedOn)
) STRICT;
CREATE INDEX question_receivedOn ON question (receivedOn);
CREATE INDEX question_deliveredOn ON question (deliveredOn);
CREATE TABLE event (${meta},
  title TEXT, ${isDay('date')}, participants INTEGER CHECK (participants >= 0), location TEXT, description TEXT
) STRICT;
CREATE INDEX event_date ON event (date);
CREATE TABLE publication (${meta},
  title TEXT, ${isOneOf('kind', 'book', 'report', 'article', 'tool', 'other')}, ${isDay('date')}, authors TEXT, link TEXT
) STRICT;
CREATE INDEX publication_date ON publication (date);
CREATE TABLE trajectory (${meta},
  title TEXT, fromYear INTEGER, toYear INTEGER, ${isJson('texts')}, CHECK (toYear >= fromYear)
) STRICT;
${links('trajectory_publications', 'trajectory', 'publication')}
CREATE TABLE research (${meta},
  title TEXT, ${isOneOf('status', 'planned', 'running', 'finished')}, fromYear INTEGER, toYear INTEGER, ${isJson('texts')},
  publication INTEGER REFERENCES publication (id), CHECK (toYear >= fromYear)
) STRICT;
CREATE TABLE spotlight (${meta},
  ${isDay('date')}, name TEXT, ${isOneOf('what', 'organisation', 'practice', 'initiative')}, ${isFlag('recognised')},
  channel INTEGER REFERENCES channel (id), ${isFlag('counted')}
) STRICT;
CREATE INDEX spotlight_date ON spotlight (date);
CREATE TABLE consultation (${meta}, ${isDay('date')}, subject TEXT) STRICT;
CREATE INDEX consultation_date ON consultation (date);
${links('consultation_actors', 'consultation', 'organisation')}
CREATE TABLE webReading (${meta},
  channel INTEGER REFERENCES channel (id), year INTEGER, ${isDay('readOn')},
  ${isOneOf('measure', 'visits', 'pageviews', 'followers', 'subscribers', 'downloads')}, value INTEGER CHECK (value >= 0), note TEXT
) STRICT;
CREATE INDEX webReading_year ON webReading (year);
CREATE TABLE report (${meta}, year INTEGER, title TEXT, ${isOneOf('status', 'draft', 'final')}) STRICT;
CREATE UNIQUE INDEX report_year ON report (year) WHERE deletedAt IS NULL;
CREATE TABLE reportSection (${meta},
  report INTEGER REFERENCES report (id), ${isOneOf('kind', 'standard', 'free')}, section TEXT, position INTEGER, ${isFlag('shown')},
  title TEXT, body TEXT
) STRICT;
CREATE INDEX reportSection_report ON reportSection (report);
CREATE TABLE reportQuote (${meta},
  section INTEGER REFERENCES reportSection (id), testimonial INTEGER REFERENCES testimonial (id), position INTEGER, shortened TEXT
) STRICT;
CREATE INDEX reportQuote_section ON reportQuote (section);
CREATE TABLE reportFigure (${meta},
  section INTEGER REFERENCES reportSection (id), position INTEGER, label TEXT, value REAL, printed TEXT, unit TEXT
) STRICT;
CREATE INDEX reportFigure_section ON reportFigure (section);
CREATE TABLE reportImage (${meta},
  section INTEGER REFERENCES reportSection (id), position INTEGER, file BLOB, alt TEXT, caption TEXT
) STRICT;
CREATE INDEX reportImage_section ON reportImage (section);
CREATE TABLE figureOverride (${meta},
  report INTEGER REFERENCES report (id), figure TEXT, value REAL, reason TEXT, ${isDay('typedOn')}
) STRICT;
CREATE INDEX figureOverride_report ON figureOverride (report);
CREATE TABLE reportVersion (${meta},
  report INTEGER REFERENCES report (id), version INTEGER, ${isDay('madeOn')}, snapshot TEXT, pdf BLOB, checksum TEXT
) STRICT;
CREATE INDEX reportVersion_report ON reportVersion (report);
`,
}
