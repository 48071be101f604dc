import assert from "node:assert/strict"
import { readConnection } from "../data-folder/connection.mjs"

/** @typedef {{ status: number, body: any, milliseconds: number }} Answer */

/**
 * The running Plaza that PLAZA_CONNECTION describes, as an integrator sees it: over HTTP only.
 * @param {string | undefined} [file]
 */
export function runningPlaza(file = process.env.PLAZA_CONNECTION) {
  const connection = readConnection(file)
  assert.ok(connection, `no running Plaza is described in ${file}`)
  const key = { "x-publishable-api-key": connection.publishable_key }
  return {
    connection,
    /** @param {string} path @param {unknown} [body] a POST when given @param {Record<string, string>} [headers] */
    store: (path, body, headers) =>
      call(`${connection.backend_url}/store${path}`, body, { ...key, ...headers }),
    /** @param {string} path @param {string} token @param {unknown} [body] */
    admin: (path, token, body) => call(`${connection.backend_url}/admin${path}`, body, bearer(token)),
    /** @param {import("../data-folder/connection.mjs").Login} login @returns {Promise<string>} a token for the admin */
    signIn: async (login) => {
      const answer = await call(`${connection.backend_url}/auth/user/emailpass`, login, {})
      return expected(answer, 200).token
    },
  }
}

/**
 * The body of an answer that must have this status.
 * @param {Answer} answer
 * @param {number} status
 */
export function expected(answer, status) {
  assert.equal(answer.status, status, JSON.stringify(answer.body))
  return answer.body
}

/** @param {string} token */
function bearer(token) {
  return { authorization: `Bearer ${token}` }
}

/** @param {string} url @param {unknown} body @param {Record<string, string>} headers @returns {Promise<Answer>} */
async function call(url, body, headers) {
  const begun = performance.now()
  const response = await fetch(url, {
    method: body === undefined ? "GET" : "POST",
    headers: { ...headers, ...(body === undefined ? {} : { "content-type": "application/json" }) },
    body: body === undefined ? undefined : JSON.stringify(body),
    signal: AbortSignal.timeout(60_000),
  })
  const text = await response.text()
  const milliseconds = performance.now() - begun
  return { status: response.status, body: text.startsWith("{") ? JSON.parse(text) : text, milliseconds }
}
