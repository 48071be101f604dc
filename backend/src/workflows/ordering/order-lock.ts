/** The lock under which what belongs to a venue or a service is put in order, in seconds: two orders at once would mix. */
export const orderLock = (ownerId: string) => ({ key: `order:${ownerId}`, timeout: 10, ttl: 60 })
