import { generateKeyPairSync, randomUUID, sign } from "node:crypto"

/** A key that id tokens are signed with, made anew by each process. */
export function signingKey() {
  const { privateKey, publicKey } = generateKeyPairSync("rsa", { modulusLength: 2048 })
  const kid = randomUUID()
  return {
    /** The public half, as Google publishes its own (RFC 7517). */
    keys: [{ ...publicKey.export({ format: "jwk" }), kid, use: "sig", alg: "RS256" }],
    /** @param {object} claims @returns {string} a signed JWT */
    sign: (claims) => {
      const content = [{ alg: "RS256", typ: "JWT", kid }, claims].map(base64url).join(".")
      return `${content}.${sign("RSA-SHA256", Buffer.from(content), privateKey).toString("base64url")}`
    },
  }
}

/** @param {object} part */
function base64url(part) {
  return Buffer.from(JSON.stringify(part)).toString("base64url")
}
