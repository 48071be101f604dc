/** The lock under which categories are moved, in seconds: two moves at once could close a circle. */
export const taxonomyLock = { key: "venue-taxonomy", timeout: 10, ttl: 60 }
