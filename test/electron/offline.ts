/**
 * Loaded before the app (`node --import`): every attempt of its process or its threads to reach the network fails and is told on
 * stderr, where the stories hear it. Answering on a socket that others opened, as the stand-in's own server does, is no attempt.
 */
import dgram from 'node:dgram'
import dns from 'node:dns'
import { syncBuiltinESMExports } from 'node:module'
import net from 'node:net'

const refuse = (attempt: string) =>
  function refused(): never {
    process.stderr.write(`network: ${attempt}\n`)
    throw new Error(`the app reached for the network: ${attempt}`)
  }

// http, https, http2, tls, fetch and WebSocket all come down to a socket that connects.
net.Socket.prototype.connect = refuse('connect')
for (const member of ['bind', 'connect', 'send'] as const) dgram.Socket.prototype[member] = refuse(`datagram ${member}`)
for (const owner of [dns, dns.promises, dns.Resolver.prototype, dns.promises.Resolver.prototype])
  for (const member of Object.getOwnPropertyNames(owner).filter((name) => /^(lookup|resolve|reverse)/.test(name))) {
    const real: unknown = Reflect.get(owner, member)
    const refused = refuse(`name ${member}`)
    const value = function (this: unknown, name: unknown, ...rest: unknown[]): unknown {
      // What is an address already is asked of nobody; a server that listens on one comes by here.
      const isAddress = member === 'lookup' && typeof name === 'string' && net.isIP(name) !== 0
      return isAddress && typeof real === 'function' ? Reflect.apply(real, this, [name, ...rest]) : refused()
    }
    Object.defineProperty(owner, member, { value })
  }
syncBuiltinESMExports()
