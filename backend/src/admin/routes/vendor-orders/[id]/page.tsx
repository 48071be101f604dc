import { useParams, type UIMatch } from "react-router-dom"

import { DetailLayout } from "../../../components/page/detail-layout"
import { DetailSkeleton } from "../../../components/page/detail-skeleton"
import { NamedCrumb } from "../../../components/page/named-crumb"
import { OrderBuyerSection } from "../../../components/vendor-order/order-buyer-section"
import { OrderHistorySection } from "../../../components/vendor-order/order-history-section"
import { OrderLinesSection } from "../../../components/vendor-order/order-lines-section"
import { OrderTotalsSection } from "../../../components/vendor-order/order-totals-section"
import { ParcelsSection } from "../../../components/vendor-order/parcels-section"
import { ReturnsSection } from "../../../components/vendor-order/returns-section"
import { vendorOrders } from "../../../lib/vendor-order/vendor-order"

const VendorOrderDetail = () => {
  const { data: order, error } = vendorOrders.useOne(useParams().id)
  if (error) throw error
  if (!order) return <DetailSkeleton />

  return (
    <DetailLayout
      zone="vendor_order.details"
      data={order}
      main={{
        lines: <OrderLinesSection order={order} />,
        parcels: <ParcelsSection order={order} />,
        returns: <ReturnsSection order={order} />,
      }}
      side={{
        buyer: <OrderBuyerSection order={order} />,
        totals: <OrderTotalsSection order={order} />,
        history: <OrderHistorySection order={order} />,
      }}
    />
  )
}

const OrderCrumb = ({ id }: { id?: string }) => {
  const { data } = vendorOrders.useOne(id)
  return <NamedCrumb name={data && `#${data.number}`} />
}

export const handle = { breadcrumb: (match: UIMatch) => <OrderCrumb id={match.params.id} /> }

export default VendorOrderDetail
