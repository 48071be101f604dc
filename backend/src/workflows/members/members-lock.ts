/**
 * The lock under which roles of a vendor (null: of the platform) are given, changed and taken away, in seconds: two
 * owners who leave at once must not leave the business without one.
 */
export const membersLock = (vendorId: string | null) => ({
  key: `members:${vendorId ?? "platform"}`,
  timeout: 10,
  ttl: 60,
})

/** The lock under which a person gets a role, by e-mail address: they never have two. */
export const personLock = (email: string) => ({ key: `member:${email}`, timeout: 10, ttl: 60 })
