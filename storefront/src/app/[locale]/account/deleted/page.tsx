import type { Metadata } from "next"
import { DeviceKeeper } from "@/features/offline/device-keeper"
import { getTranslations } from "@/languages/on-server"
import { ButtonLink } from "@/ui/button-link"
import { EmptyState } from "@/ui/empty-state"

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations("ownData")
  return { title: t("gone"), robots: { index: false } }
}

/** Where a deleted account ends; it tells nothing, so anybody may open it. */
export default async function DeletedPage() {
  const t = await getTranslations("ownData")
  return (
    <>
      <DeviceKeeper bookings={[]} />
      <EmptyState
        level={1}
        icon="check"
        title={t("gone")}
        action={<ButtonLink href="/">{t("toHome")}</ButtonLink>}
      >
        {t("goneText")}
      </EmptyState>
    </>
  )
}
