import { shopSuite } from "../vendor-orders/shop-suite"
import { deleting } from "./deleting"
import { exporting } from "./exporting"
import { signingInWithGoogle } from "./google"
import { ordering } from "./ordering"

shopSuite({
  "Orders of a shopper": ordering,
  "A copy of one's data": exporting,
  "Signing in with Google": signingInWithGoogle,
  "An account that is deleted": deleting,
})
