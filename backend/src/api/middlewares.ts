import { defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin } from "../access/guard"
import { watchAdmin } from "../audit/alerts/watch-admin"
import { watchCustomers } from "../audit/alerts/watch-customers"
import { captureWrites } from "../audit/capture/capture-writes"
import { watchSignIns } from "../audit/sign-ins/watch-sign-ins"
import { guardCustomers } from "../access/sessions/guard-customers"
import { closeCoreReturns } from "./store/close-core-returns"
import { guardCartLines } from "./store/carts/guard-lines"
import { validating } from "./contract"
import { contracts } from "./contracts"
import { authenticateRegistrant } from "./store/vendors/authenticate-registrant"
import { checkCustomerDetails } from "./store/customers/check-details"
import { listProductsOnSale } from "./store/products/list-products-on-sale"
import { errorHandler } from "./error-handler"
import { followAddress } from "./files/follow-address"
import { serveFile } from "./files/serve-file"
import { idempotent } from "./idempotency/idempotent"
import { limitRequests } from "./limits/limit-requests"
import { refuseForgery } from "./security/refuse-forgery"
import { protectAnswers } from "./security/protect-answers"
import { limitUploads } from "./uploads/upload-places"
import { evenSignIn } from "./auth/even-sign-in"
import { keepFormerAddress } from "./auth/keep-former-address"
import { cleanCoreBodies } from "./text/clean-core-bodies"
import { nameByGoogle } from "./auth/name-by-google"
import { lowerCaseEmail } from "./auth/lower-case-email"
import { requireEmail } from "./auth/require-email"
import { signInByPost } from "./auth/sign-in-by-post"
import { requireStrongPassword } from "./auth/require-strong-password"
import { countProof } from "./auth/sessions/count-proof"
import { guardSignIns } from "./auth/sessions/guard-sign-ins"

protectAnswers()

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/admin*", middlewares: [watchAdmin] },
    { matcher: "/auth*", middlewares: [watchSignIns] },
    { matcher: "/store/customers/me/*", middlewares: [watchCustomers] },
    { matcher: "/admin*", middlewares: [refuseForgery, limitRequests, guardAdmin] },
    {
      matcher: "/auth*",
      middlewares: [
        refuseForgery,
        signInByPost,
        lowerCaseEmail,
        limitRequests,
        requireEmail,
        requireStrongPassword,
        keepFormerAddress,
        evenSignIn,
        guardSignIns,
      ],
    },
    { matcher: "/calendar/*", middlewares: [limitRequests] },
    {
      matcher: "/store*",
      middlewares: [refuseForgery, authenticateRegistrant, limitRequests, guardCustomers, idempotent],
    },
    { matcher: "/store/returns*", middlewares: [closeCoreReturns] },
    { matcher: "/store*", middlewares: [cleanCoreBodies] },
    { matcher: "/admin*", middlewares: [cleanCoreBodies] },
    { matcher: "/admin/users/me/confirm", methods: ["POST"], middlewares: [countProof] },
    { matcher: "/store/customers/me/confirm", methods: ["POST"], middlewares: [countProof] },
    { matcher: "/admin*", middlewares: [limitUploads, idempotent] },
    { matcher: "/admin*", middlewares: [captureWrites] },
    { matcher: "/store/vendors/register*", middlewares: [captureWrites] },
    { matcher: "/store/customers", middlewares: [nameByGoogle] },
    { matcher: "/store/customers/me", middlewares: [checkCustomerDetails] },
    { matcher: "/store/customers/me/*", middlewares: [limitUploads] },
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
