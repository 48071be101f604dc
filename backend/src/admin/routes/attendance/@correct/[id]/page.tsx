import { useParams } from "react-router-dom"

import { CorrectForm } from "../../../../components/attendance/correct-form"
import { useRecord } from "../../../../lib/attendance/attendance"

const CorrectRecord = () => {
  const { data: record, error } = useRecord(useParams().id)
  if (error) throw error
  return record ? <CorrectForm record={record} /> : null
}

export default CorrectRecord
