import { useParams } from "react-router-dom"

import { ChangeStockForm } from "../../../../components/stock/change-stock-form"
import { oneLevel } from "../../../../lib/stock/stock"

const ChangeStock = () => {
  const { data: level, refetch } = oneLevel.useOne(useParams().id)
  return level ? <ChangeStockForm level={level} onStale={() => void refetch()} /> : null
}

export default ChangeStock
