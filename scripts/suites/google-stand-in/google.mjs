import { signingKey } from "./keys.mjs"

/**
 * What a `code` says: the person whom Google's page let choose, and the request that brought them there.
 * @typedef {{ client_id: string, redirect_uri: string, person: {
 *   sub: string, email: string, email_verified: boolean, given_name?: string, family_name?: string } }} Consent
 * @typedef {{ status: number, body: object }} Answer
 */

/** The addresses that Medusa's provider asks Google at. */
export const TOKEN_URL = "https://oauth2.googleapis.com/token"
export const CERTS_URL = "https://www.googleapis.com/oauth2/v3/certs"

const LIFETIME = 3600

/**
 * Google's two endpoints for servers, as far as a sign-in asks them. Nobody is known here beforehand: a code is a consent as
 * JSON in base64url, which the test's consent page makes up, and each one is unlike all others.
 *
 * @param {{ clientId: string, clientSecret: string }} client the one that is registered
 * @param {() => number} [now] in milliseconds
 */
export function pretendGoogle({ clientId, clientSecret }, now = Date.now) {
  const key = signingKey()
  /** @type {Set<string>} */
  const used = new Set()

  /** @param {URLSearchParams} asked @returns {Answer} */
  function token(asked) {
    const isClient = asked.get("client_id") === clientId && asked.get("client_secret") === clientSecret
    if (!isClient) return refused(401, "invalid_client")
    if (asked.get("grant_type") !== "authorization_code") return refused(400, "unsupported_grant_type")
    const code = asked.get("code") ?? ""
    const consent = readCode(code)
    if (consent?.client_id !== clientId || used.has(code)) return refused(400, "invalid_grant")
    if (consent.redirect_uri !== asked.get("redirect_uri")) return refused(400, "redirect_uri_mismatch")
    used.add(code)
    const { person } = consent
    const name = [person.given_name, person.family_name].filter(Boolean).join(" ")
    const iat = Math.floor(now() / 1000)
    const about = {
      iss: "https://accounts.google.com",
      aud: clientId,
      azp: clientId,
      iat,
      exp: iat + LIFETIME,
    }
    const id_token = key.sign({ ...about, ...person, name })
    const scope = "openid https://www.googleapis.com/auth/userinfo.email"
    const body = { access_token: "of-no-use", expires_in: LIFETIME, scope, token_type: "Bearer", id_token }
    return { status: 200, body }
  }

  return { token, certs: () => ({ status: 200, body: { keys: key.keys } }) }
}

/** @param {number} status @param {string} error @returns {Answer} */
function refused(status, error) {
  return { status, body: { error } }
}

/** @param {string} code @returns {Consent | undefined} */
function readCode(code) {
  try {
    return JSON.parse(Buffer.from(code, "base64url").toString())
  } catch {
    return undefined
  }
}
