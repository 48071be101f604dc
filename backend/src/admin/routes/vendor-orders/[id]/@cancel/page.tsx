import { useParams } from "react-router-dom"

import { PiecesDrawer } from "../../../../components/vendor-order/pieces-drawer"
import { CANCELLATION_CODES, vendorOrders } from "../../../../lib/vendor-order/vendor-order"

const CancelPieces = () => {
  const { data: order } = vendorOrders.useOne(useParams().id)
  return order ? (
    <PiecesDrawer
      order={order}
      name="cancel"
      left="left_to_cancel"
      step="cancel"
      codes={CANCELLATION_CODES}
    />
  ) : null
}

export default CancelPieces
