import { useTranslations } from "#languages"
import { CartSkeleton } from "@/features/cart/cart-skeleton"

export default function Loading() {
  const t = useTranslations("cart")
  return <CartSkeleton label={t("loadingYourCart")} />
}
