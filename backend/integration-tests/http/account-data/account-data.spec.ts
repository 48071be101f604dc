import { shopSuite } from "../vendor-orders/shop-suite"
import { deleting } from "./deleting"
import { exporting } from "./exporting"
import { signingInWithGoogle } from "./google"
import { ordering } from "./ordering"
import { ownSignIn } from "./own-sign-in"

shopSuite({
  "Orders of a shopper": ordering,
  "A copy of one's data": exporting,
  "How one signs in": ownSignIn,
  "Signing in with Google": signingInWithGoogle,
  "An account that is deleted": deleting,
})
