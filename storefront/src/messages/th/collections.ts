import type { Translated } from "@/languages/message-types"

export const collections: Translated<"collections"> = {
  gifts: "ของขวัญ",
  "for-the-bath": "สำหรับอาบน้ำ",
  "new-this-season": "ใหม่ประจำฤดูกาล",
}
