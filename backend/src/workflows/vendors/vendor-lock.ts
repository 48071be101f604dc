/**
 * The lock under which states of a vendor and of its venues change, in seconds. What shoppers see follows from
 * both, so that two changes at once could leave a suspended vendor's venue on sale.
 */
export const vendorLock = (vendorId: string) => ({ key: `vendor:${vendorId}`, timeout: 10, ttl: 60 })
