import { cancelling } from "./cancelling"
import { freezing } from "./freezing"
import { packing } from "./packing"
import { reading } from "./reading"
import { returning } from "./returning"
import { shopSuite } from "./shop-suite"

shopSuite({
  "Orders of a vendor": reading,
  "Parcels of a vendor": packing,
  "Lines that a vendor cancels": cancelling,
  "Returns to a vendor": returning,
  "Whose a line is": freezing,
})
