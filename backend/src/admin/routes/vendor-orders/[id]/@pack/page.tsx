import { useParams } from "react-router-dom"

import { PiecesDrawer } from "../../../../components/vendor-order/pieces-drawer"
import { vendorOrders } from "../../../../lib/vendor-order/vendor-order"

const PackPieces = () => {
  const { data: order } = vendorOrders.useOne(useParams().id)
  return order ? <PiecesDrawer order={order} name="pack" left="left_to_pack" step="fulfillments" /> : null
}

export default PackPieces
