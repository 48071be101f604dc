import { useParams } from "react-router-dom"

import { DayDrawer } from "../../../../components/attendance/day-drawer"
import { readDayKey } from "../../../../lib/attendance/day-key"
import { useMay } from "../../../../lib/workspace/may"

const OpenDay = () => {
  const { manage } = useMay()
  const key = readDayKey(useParams().id)
  return key && <DayDrawer of={key} mayCorrect={manage} />
}

export default OpenDay
