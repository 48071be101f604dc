/**
 * The lock under which addresses move, in seconds: of two who confirm the same free address one gets it, and a link that takes
 * a change back does not overtake the code that makes it.
 */
export const emailChangeLock = { key: "email-change", timeout: 10, ttl: 30 }
