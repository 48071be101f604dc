import { useParams, useSearchParams } from "react-router-dom"

import { ReceiveDrawer } from "../../../../components/vendor-order/receive-drawer"
import { vendorOrders } from "../../../../lib/vendor-order/vendor-order"

/** `?return=<id>`: what of a return is damaged. */
const ReceiveReturn = () => {
  const { data: order } = vendorOrders.useOne(useParams().id)
  const [params] = useSearchParams()
  const one = order?.returns.find(({ id }) => id === params.get("return"))
  return order && one ? <ReceiveDrawer order={order} one={one} /> : null
}

export default ReceiveReturn
