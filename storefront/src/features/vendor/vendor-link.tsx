import { useTranslations } from "#languages"
import { TextLink } from "@/ui/text-link"

/** Whose venue or product it is. */
export function VendorLink({ vendor }: { vendor: { name: string; handle: string | null } | null }) {
  const t = useTranslations("vendor")
  if (!vendor?.handle) {
    return null
  }
  const href = `/vendors/${vendor.handle}`
  return (
    <span>{t.rich("by", { name: vendor.name, a: (name) => <TextLink href={href}>{name}</TextLink> })}</span>
  )
}
