import { useParams } from "react-router-dom"

import { PiecesDrawer } from "../../../../components/vendor-order/pieces-drawer"
import { RETURN_CODES, vendorOrders } from "../../../../lib/vendor-order/vendor-order"

const ReturnPieces = () => {
  const { data: order } = vendorOrders.useOne(useParams().id)
  return order ? (
    <PiecesDrawer order={order} name="return" left="left_to_return" step="returns" codes={RETURN_CODES} />
  ) : null
}

export default ReturnPieces
