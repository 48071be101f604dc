import { HOUR, MINUTE, post, QUARTER_HOUR, READS, WRITES, type LimitClass } from "./limit-class"

/** What people do on Plaza. The first class that fits counts, so the wide ones stand last. */
export const TRAFFIC_CLASSES: readonly LimitClass[] = [
  {
    name: "hold",
    title: "Times held in a cart",
    routes: post(/^\/store\/carts\/[^/]+\/bookings$/),
    limits: [
      { points: 600, seconds: MINUTE, per: "address" },
      { points: 20, seconds: MINUTE, per: "cart" },
    ],
    away: "here",
  },
  {
    name: "booking-link",
    title: "Bookings by the link of a mail",
    routes: [{ methods: [...READS, ...WRITES], path: /^\/store\/bookings\/by-link\// }],
    limits: [{ points: 120, seconds: MINUTE, per: "address" }],
    away: "here",
  },
  {
    name: "calendar-feed",
    title: "One calendar feed",
    routes: [{ methods: READS, path: /^\/calendar\// }],
    // The big calendar services fetch the feeds of many people from few addresses, so only misses count by address.
    limits: [
      { points: 30, seconds: MINUTE, per: "feed" },
      { points: 60, seconds: QUARTER_HOUR, per: "address", counts: [404] },
    ],
    away: "here",
  },
  {
    name: "visit-change",
    title: "Visits that a customer cancels or moves, which mails the venue",
    routes: post(/^\/store\/customers\/me\/bookings\/[^/]+\/(cancel|reschedule)$/),
    limits: [{ points: 60, seconds: HOUR, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "order-change",
    title: "Orders that a customer cancels or sends back, which mails them",
    routes: post(/^\/store\/customers\/me\/orders\/[^/]+\/vendors\/[^/]+\/(cancel|returns)$/),
    limits: [{ points: 60, seconds: HOUR, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "invite",
    title: "Invitations that are mailed",
    routes: post(/^\/admin\/(members\/invite|members\/invites\/[^/]+\/resend|invites(\/[^/]+\/resend)?)$/),
    limits: [{ points: 60, seconds: HOUR, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "upload",
    title: "Pictures and other files",
    routes: post(
      /^\/(admin|store)\/(.+\/)?(images|logo|picture|avatar|photo|media|uploads(\/presigned-urls)?)$/,
    ),
    limits: [{ points: 120, seconds: QUARTER_HOUR, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "export",
    title: "Exports and imports of many rows",
    routes: [
      { methods: [...READS, "POST"], path: /^\/admin\/(.+\/)?(exports?|imports?)(\.csv)?(\/.*)?$/ },
      { methods: READS, path: /^\/(admin|store)\/.+\.csv$/ },
    ],
    limits: [{ points: 30, seconds: HOUR, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "admin-write",
    title: "Changes in the admin",
    routes: [{ methods: WRITES, path: /^\/admin(\/|$)/ }],
    limits: [{ points: 300, seconds: MINUTE, per: "account" }],
    away: "here",
    scales: true,
  },
  {
    name: "admin-read",
    title: "Reads of the admin",
    routes: [{ methods: READS, path: /^\/admin(\/|$)/ }],
    limits: [{ points: 1200, seconds: MINUTE, per: "account" }],
    away: "open",
    scales: true,
  },
  {
    name: "store-write",
    title: "Changes in the store: carts, checkouts, accounts",
    routes: [{ methods: WRITES, path: /^\/store(\/|$)/ }],
    limits: [{ points: 600, seconds: MINUTE, per: "address" }],
    away: "here",
    scales: true,
  },
  {
    name: "store-read",
    title: "Reads of the store",
    routes: [{ methods: READS, path: /^\/store(\/|$)/ }],
    limits: [{ points: 3000, seconds: MINUTE, per: "address" }],
    away: "open",
    scales: true,
  },
]
