import type { z } from 'zod'
import type { Endpoint } from './endpoint.ts'

/** What a caller gives an endpoint: the parts that its definition names, and no other. */
export type EndpointInput<E extends Endpoint> = PartInput<E, 'params'> & PartInput<E, 'query'> & BodyInput<E>

/** What the server's handler is given, after the schemas have read it. */
export type ReadInput<E extends Endpoint> = PartOutput<E, 'params'> & PartOutput<E, 'query'> & BodyOutput<E>

/** What an endpoint answers, as JSON. */
export type EndpointAnswer<E extends Endpoint> = E['answer']['body'] extends z.ZodType
  ? z.output<E['answer']['body']>
  : undefined

type PartInput<E, K extends 'params' | 'query'> =
  E extends Readonly<Record<K, infer Schema extends z.ZodType>> ? Given<K, z.input<Schema>> : unknown

/** A part in which everything may be left out may be left out itself. */
type Given<K extends string, T> = object extends T ? { readonly [Key in K]?: T } : Readonly<Record<K, T>>

type PartOutput<E, K extends 'params' | 'query'> =
  E extends Readonly<Record<K, infer Schema extends z.ZodType>> ? Readonly<Record<K, z.output<Schema>>> : unknown

type BodyInput<E> = E extends { readonly body: 'file' }
  ? { readonly file: Blob; readonly name: string }
  : E extends { readonly body: infer Schema extends z.ZodType }
    ? { readonly body: z.input<Schema> }
    : unknown

type BodyOutput<E> = E extends { readonly body: infer Schema extends z.ZodType }
  ? { readonly body: z.output<Schema> }
  : unknown
