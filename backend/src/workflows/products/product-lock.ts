/** The lock under which a product changes, in seconds: what is written follows from what it was. */
export const productLock = (productId: string) => ({ key: `product:${productId}`, timeout: 10, ttl: 60 })
