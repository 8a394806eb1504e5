# SPDX-License-Identifier: Apache-2.0
"""The limits of Block Kit as Slack's reference states them (docs.slack.dev/reference/block-kit/blocks), and one that it does
not: what all texts of a message's blocks may hold together (github.com/slackapi/bolt-js/issues/2509 saw 9,597 characters
accepted and 11,341 refused as msg_blocks_too_long; 11,000 is taken here).

In which unit Slack counts is not documented: texts are counted in UTF-16 units, the largest number, so that a client that
keeps to its limits here keeps to them in any unit."""

TOTAL = 11_000


def length(text):
    return len(text.encode("utf-16-le", "surrogatepass")) // 2


class Checker:
    def __init__(self):
        self.faults = []
        self.total = 0
        self.ids = set()

    def fault(self, pointer, words):
        self.faults.append(f"[ERROR] {words} [json-pointer:{pointer}]")

    def text(self, pointer, value, limit, kinds=("plain_text", "mrkdwn")):
        if not isinstance(value, dict) or value.get("type") not in kinds or not isinstance(value.get("text"), str):
            self.fault(pointer, f"must be a {' or '.join(kinds)} object")
            return
        self.total += length(value["text"])
        if not value["text"]:
            self.fault(f"{pointer}/text", "must be more than 0 characters")
        if length(value["text"]) > limit:
            self.fault(f"{pointer}/text", f"must be less than {limit + 1} characters")

    def many(self, pointer, values, most):
        if not isinstance(values, list) or not 1 <= len(values) <= most:
            self.fault(pointer, f"must have 1 to {most} items")
            return []
        return values

    def image(self, pointer, value):
        if not isinstance(value.get("alt_text"), str) or length(value["alt_text"]) > 2000:
            self.fault(f"{pointer}/alt_text", "must be a text of at most 2000 characters")
        if not isinstance(value.get("image_url", ""), str) or length(value.get("image_url", "")) > 3000:
            self.fault(f"{pointer}/image_url", "must be less than 3001 characters")

    def block(self, pointer, block):
        kind = block.get("type") if isinstance(block, dict) else None
        if kind not in ("section", "header", "context", "divider", "image", "rich_text", "actions", "markdown"):
            self.fault(f"{pointer}/type", "unsupported type")
            return
        name = block.get("block_id")
        if name is not None and (length(name) > 255 or name in self.ids):
            self.fault(f"{pointer}/block_id", "must be unique and less than 256 characters")
        self.ids.add(name)
        if kind == "section":
            if "text" in block:
                self.text(f"{pointer}/text", block["text"], 3000)
            elif "fields" not in block:
                self.fault(pointer, "must have text or fields")
            if "fields" in block:
                for number, field in enumerate(self.many(f"{pointer}/fields", block["fields"], 10)):
                    self.text(f"{pointer}/fields/{number}", field, 2000)
        elif kind == "header":
            self.text(f"{pointer}/text", block.get("text"), 150, kinds=("plain_text",))
        elif kind == "context":
            for number, element in enumerate(self.many(f"{pointer}/elements", block.get("elements"), 10)):
                if isinstance(element, dict) and element.get("type") == "image":
                    self.image(f"{pointer}/elements/{number}", element)
                else:
                    self.text(f"{pointer}/elements/{number}", element, 3000)
        elif kind == "image":
            self.image(pointer, block)
        elif kind == "markdown":
            self.total += length(block.get("text", ""))
            if not 0 < length(block.get("text", "")) <= 12_000:
                self.fault(f"{pointer}/text", "must be 1 to 12000 characters")
        elif kind != "divider":
            self.many(f"{pointer}/elements", block.get("elements"), 25)


def refusal(blocks):
    """The error that Slack answers to such blocks, and its words for it; (None, []) where it takes them."""
    if not isinstance(blocks, list):
        return "invalid_blocks_format", []
    checker = Checker()
    if len(blocks) > 50:
        checker.fault("/blocks", "no more than 50 items allowed")
    for number, block in enumerate(blocks):
        checker.block(f"/blocks/{number}", block)
    if checker.faults:
        return "invalid_blocks", checker.faults
    return ("msg_blocks_too_long", []) if checker.total > TOTAL else (None, [])
