/** The heads above the columns of a table of figures. */
export const FigureHeads = ({ heads }: { readonly heads: readonly string[] }) => (
  <thead>
    <tr>
      {heads.map((head) => (
        <th key={head} scope="col" className="figure-head">
          {head}
        </th>
      ))}
    </tr>
  </thead>
)
