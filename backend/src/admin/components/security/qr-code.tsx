import { Text } from "@medusajs/ui"
import { toDataURL } from "qrcode"
import { useEffect, useState } from "react"
import { useTranslation } from "react-i18next"

/** A QR code, black on white in either theme so that cameras read it. The same must stand as text beside it. */
export function QrCode({ value }: { value: string }) {
  const { t } = useTranslation()
  const [image, setImage] = useState<string | null>(null)
  const [hasFailed, setFailed] = useState(false)

  useEffect(() => {
    toDataURL(value, { margin: 2, width: 400, errorCorrectionLevel: "M" })
      .then(setImage)
      .catch(() => setFailed(true))
  }, [value])

  if (hasFailed) return <Text size="small">{t("plaza.security.enrol.noQr")}</Text>
  if (!image) return <div aria-busy className="bg-ui-bg-component size-[200px] animate-pulse rounded-md" />
  return (
    <img src={image} alt={t("plaza.security.enrol.qr")} width={200} height={200} className="rounded-md" />
  )
}
