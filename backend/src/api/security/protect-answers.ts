import { subscribe } from "node:diagnostics_channel"
import type { IncomingMessage, ServerResponse } from "node:http"
import { readEnvironment } from "../../config/environment"
import { securityHeaders } from "./security-headers"

let listening = false

/**
 * Gives every answer of this process its security headers, the admin's files and what nobody answers included: Express
 * tries the admin before any middleware of ours, so they are set as soon as Node has read a request. A route may
 * replace them by its own. No answer tells what it was made with.
 */
export function protectAnswers(): void {
  if (listening) return
  listening = true
  const setHeaders = securityHeaders(readEnvironment())
  subscribe("http.server.request.start", (message) => {
    const { request, response } = message as { request: IncomingMessage; response: ServerResponse }
    setHeaders(request, response)
    hideMaker(response)
  })
}

/** Express names itself before anything of ours runs, and its switch for that lies on an app that is the engine's. */
function hideMaker(response: ServerResponse): void {
  const setHeader = response.setHeader.bind(response)
  response.setHeader = (name, value) => (/^x-powered-by$/i.test(name) ? response : setHeader(name, value))
}
