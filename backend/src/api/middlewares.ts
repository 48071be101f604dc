import { defineMiddlewares } from "@medusajs/framework/http"
import { guardAdmin } from "../access/guard"
import { guardCartLines } from "./store/carts/guard-lines"
import { validating } from "./contract"
import { contracts } from "./contracts"
import { errorHandler } from "./error-handler"
import { serveFile } from "./files/serve-file"

export default defineMiddlewares({
  errorHandler,
  routes: [
    { matcher: "/admin*", middlewares: [guardAdmin] },
    { matcher: "/files/*", middlewares: [serveFile] },
    {
      matcher: "/store/carts/:id/line-items/:line_id",
      methods: ["DELETE"],
      middlewares: [guardCartLines],
    },
    ...validating(contracts),
  ],
})
