import "server-only"
import { Auth, Client, Store } from "@medusajs/js-sdk"
import type { FetchArgs, FetchInput } from "@medusajs/js-sdk"
import { environment } from "@/lib/environment"
import { PlazaError } from "./error"
import { queryString } from "./query-string"

/** Longer than the slowest honest answer (completing an order), shorter than a shopper's patience. */
const TIMEOUT_MS = 20_000

export type ClientOptions = {
  /** The customer's token, if somebody is signed in. */
  token?: string | null
  /** The shopper's network address, for the backend's rate limits. */
  clientAddress?: string | null
  /** What the shopper's browser calls itself, shown to them where they are signed in. */
  clientAgent?: string | null
  /** Whether the storefront reads what everybody may see, for all its shoppers: then no shopper's limit counts. */
  ownRead?: boolean
}

/**
 * Medusa's client with a transport of our own: the stock one drops the body of an error answer, and with it the
 * contract's `code` and `alternatives`. It caches nothing
 * itself; what may be remembered is decided in `@/lib/cache`.
 */
class PlazaClient extends Client {
  readonly #options: ClientOptions

  constructor(options: ClientOptions) {
    super({ baseUrl: environment().backendUrl, auth: { jwtTokenStorageMethod: "nostore" } })
    this.#options = options
  }

  /** @throws {PlazaError} for every status from 300 on, and 503 when the backend does not answer */
  override async fetch<T>(input: FetchInput, init: FetchArgs = {}): Promise<T> {
    const response = await this.#send(input, init)
    // The SDK's signature asserts T; callers here validate the answer against a schema before use.
    return (await response.json().catch(() => null)) as T
  }

  /**
   * An answer that is no JSON, such as a calendar.
   *
   * @throws {PlazaError} as `fetch` does
   */
  async fetchText(input: FetchInput): Promise<string> {
    return (await this.#send(input, {})).text()
  }

  async #send(input: FetchInput, init: FetchArgs): Promise<Response> {
    const { query, headers, body, ...rest } = init
    const isForm = (body as unknown) instanceof FormData
    const url = `${environment().backendUrl}${String(input)}${queryString(query)}`
    const response = await fetch(url, {
      ...rest,
      headers: this.#headers(headers, isForm),
      body: isForm ? (body as unknown as FormData) : body ? JSON.stringify(body) : undefined,
      cache: "no-store",
      signal: AbortSignal.timeout(TIMEOUT_MS),
    }).catch((cause: unknown) => {
      throw new PlazaError(503, { type: "unreachable", message: `The backend does not answer: ${cause}` })
    })
    if (!response.ok) {
      throw new PlazaError(response.status, await response.json().catch(() => null))
    }
    return response
  }

  /** A form with files brings its own content type. */
  #headers(extra: FetchArgs["headers"], isForm: boolean): Headers {
    const { publishableKey, sharedSecret } = environment()
    const headers = new Headers({
      accept: "application/json",
      ...(isForm ? {} : { "content-type": "application/json" }),
      "x-publishable-api-key": publishableKey,
    })
    if (this.#options.token) {
      headers.set("authorization", `Bearer ${this.#options.token}`)
    }
    if (sharedSecret) {
      this.#vouch(headers, sharedSecret)
    }
    for (const [name, value] of Object.entries(extra ?? {})) {
      if (typeof value === "string") {
        headers.set(name, value)
      }
    }
    return headers
  }

  /** Passes on where the shopper is and with what, which the backend believes for the secret beside it. */
  #vouch(headers: Headers, sharedSecret: string): void {
    const { clientAddress, clientAgent, ownRead } = this.#options
    headers.set("x-plaza-shared-secret", sharedSecret)
    if (clientAddress) {
      headers.set("x-plaza-client-ip", clientAddress)
    }
    if (clientAgent) {
      headers.set("x-plaza-client-agent", clientAgent)
    }
    if (ownRead) {
      headers.set("x-plaza-own-read", "1")
    }
  }
}

export type PlazaSdk = { client: PlazaClient; store: Store; auth: Auth }

/** Builds the Medusa SDK for one request, acting for one shopper. */
export function createSdk(options: ClientOptions): PlazaSdk {
  const client = new PlazaClient(options)
  return {
    client,
    store: new Store(client),
    auth: new Auth(client, { baseUrl: environment().backendUrl }),
  }
}
