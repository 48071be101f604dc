/**
 * The lock under which categories, tags and amenities change, in seconds: two moves at once could close a circle, and a
 * category could go away while another is put below it.
 */
export const taxonomyLock = { key: "taxonomy", timeout: 15, ttl: 60 }
