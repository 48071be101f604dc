import { useTranslations } from "#languages"
import type { Vendor } from "@/lib/plaza/schemas/vendor"
import { Heading } from "@/ui/heading"
import { PictureFrame } from "@/ui/picture-frame"
import { Rating } from "@/ui/rating"

/** Who the business is: its name, its stars and how much of it there is. */
export function VendorHeading({ vendor }: { vendor: Vendor }) {
  const t = useTranslations("vendor")
  const { name, logo, venues_count, services_count, products_count } = vendor
  return (
    <header className="flex flex-wrap items-center gap-5">
      <PictureFrame
        url={logo?.url}
        variants={logo?.variants}
        alt=""
        fallback={name}
        sizes="5rem"
        className="size-20 shrink-0 rounded-2xl"
      />
      <div className="min-w-0">
        <Heading level={1}>{name}</Heading>
        <p className="mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-muted">
          <Rating average={vendor.rating_average} count={vendor.rating_count} />
          <span>{t("countVenues", { count: venues_count })}</span>
          <span>{t("countServices", { count: services_count })}</span>
          {products_count > 0 && <span>{t("countProducts", { count: products_count })}</span>}
        </p>
      </div>
    </header>
  )
}
