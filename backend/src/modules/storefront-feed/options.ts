/** Whom changes are told to. */
export interface FeedOptions {
  /** Where storefronts listen, one address a process, without a slash at the end; empty: nobody is told. */
  addresses: readonly string[]
  /** What proves to them that it is Plaza who tells. */
  secret: string
  /** Whether this process delivers as soon as something changes; servers leave it to the worker. */
  watch: boolean
}
