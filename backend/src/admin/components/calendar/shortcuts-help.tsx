import { FocusModal, Heading, Kbd, Text } from "@medusajs/ui"
import { useTranslation } from "react-i18next"

const KEYS = [
  { keys: ["t"], does: "t" },
  { keys: ["d"], does: "d" },
  { keys: ["w"], does: "w" },
  { keys: ["m"], does: "m" },
  { keys: ["l"], does: "l" },
  { keys: ["n"], does: "n" },
  { keys: ["←", "→"], does: "arrows" },
  { keys: ["Enter"], does: "enter" },
  { keys: ["?"], does: "help" },
]

/** The list of keys that work on the page. */
export function ShortcutsHelp({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation()
  return (
    <FocusModal open onOpenChange={(isOpen) => !isOpen && onClose()}>
      <FocusModal.Content className="mx-auto h-fit max-w-md">
        <FocusModal.Header />
        <FocusModal.Body className="flex flex-col gap-y-4 px-6 py-6">
          <FocusModal.Title asChild>
            <Heading level="h2">{t("plaza.calendar.keys")}</Heading>
          </FocusModal.Title>
          <dl className="grid grid-cols-[auto_1fr] items-center gap-x-4 gap-y-2">
            {KEYS.map(({ keys, does }) => (
              <div key={does} className="contents">
                <dt className="flex gap-x-1">
                  {keys.map((key) => (
                    <Kbd key={key}>{key}</Kbd>
                  ))}
                </dt>
                <dd>
                  <Text size="small">{t(`plaza.calendar.shortcuts.${does}`)}</Text>
                </dd>
              </div>
            ))}
          </dl>
        </FocusModal.Body>
      </FocusModal.Content>
    </FocusModal>
  )
}
