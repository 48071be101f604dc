import { useParams } from "react-router-dom"

import { DayDrawer } from "../../../../components/attendance/day-drawer"
import { readDayKey } from "../../../../lib/attendance/day-key"
import { useMayDecideAbout } from "../../../../lib/workspace/may"

const OpenDay = () => {
  const key = readDayKey(useParams().id)
  const mayCorrect = useMayDecideAbout(key?.staffId)
  return key && <DayDrawer of={key} mayCorrect={mayCorrect} />
}

export default OpenDay
