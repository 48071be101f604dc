/** An order of goods belongs to no venue, so its times are told on the clocks of who reads. */
export const READER_ZONE = Intl.DateTimeFormat().resolvedOptions().timeZone
