import { defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin } from "../access/guard"
import { guardCartLines } from "./store/carts/guard-lines"
import { validating } from "./contract"
import { contracts } from "./contracts"
import { authenticateRegistrant } from "./store/vendors/authenticate-registrant"
import { listProductsOnSale } from "./store/products/list-products-on-sale"
import { errorHandler } from "./error-handler"
import { followAddress } from "./files/follow-address"
import { serveFile } from "./files/serve-file"
import { idempotent } from "./idempotency/idempotent"
import { limitHolds } from "./limits/limit-holds"
import { limitBookingLinks, limitFeeds } from "./limits/limit-links"
import { limitRegistrations } from "./limits/limit-registrations"
import { limitSignIns } from "./limits/limit-sign-ins"
import { lowerCaseEmail } from "./auth/lower-case-email"

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/admin*", middlewares: [guardAdmin] },
    { matcher: "/auth*", middlewares: [lowerCaseEmail, limitSignIns] },
    { matcher: "/store/bookings/by-link/*", middlewares: [limitBookingLinks] },
    { matcher: "/calendar/*", middlewares: [limitFeeds] },
    { matcher: "/store*", middlewares: [limitHolds, authenticateRegistrant, limitRegistrations, idempotent] },
    { matcher: "/admin*", middlewares: [limitRegistrations, idempotent] },
    { matcher: "/store*", middlewares: [followAddress] },
    { matcher: "/admin*", middlewares: [followAddress] },
    { matcher: "/files/*", middlewares: [serveFile] },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      methods: ["DELETE"],
      middlewares: [guardCartLines],
    },
    { matcher: "/store/products", methods: ["GET"], middlewares: [listProductsOnSale] },
    ...validating(contracts),
  ],
})
