import { RouteDrawer } from "@medusajs/dashboard/components"
import { Button, Copy, Heading, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

/** Shows the token of a key that was just made, this once. */
export function NewToken({ token }: { token: string }) {
  const { t } = useTranslation()
  return (
    <RouteDrawer>
      <RouteDrawer.Header>
        <RouteDrawer.Title asChild>
          <Heading>{t("plaza.accessKeys.token.title")}</Heading>
        </RouteDrawer.Title>
      </RouteDrawer.Header>
      <RouteDrawer.Body className="flex flex-1 flex-col gap-y-4">
        <Text size="small" className="text-ui-fg-subtle">
          {t("plaza.accessKeys.token.hint")}
        </Text>
        <div className="bg-ui-bg-subtle shadow-borders-base flex items-start gap-x-2 rounded-md p-3">
          <code className="txt-compact-small min-w-0 flex-1 break-all font-mono">{token}</code>
          <Copy content={token} aria-label={t("plaza.accessKeys.token.copy")} />
        </div>
      </RouteDrawer.Body>
      <RouteDrawer.Footer>
        <RouteDrawer.Close asChild>
          <Button size="small">{t("plaza.accessKeys.token.close")}</Button>
        </RouteDrawer.Close>
      </RouteDrawer.Footer>
    </RouteDrawer>
  )
}
