# SPDX-License-Identifier: Apache-2.0
"""A Slack workspace: people, channels and their messages in the shapes of Slack's reference (docs.slack.dev/reference), and
what people do there. scripted-slack.py says how a test describes one."""
import bisect
import html
import re
import uuid

TOKEN = re.compile(r"<@([UW]\w+)(?:\|[^>]*)?>|<!subteam\^(S\w+)(?:\|[^>]*)?>|<!(here|channel|everyone)(?:\|[^>]*)?>")

THREAD_KEYS = ("thread_ts", "reply_count", "reply_users_count", "is_locked", "latest_reply", "reply_users", "subscribed")


def instant(ts):
    """A ts as whole microseconds; ValueError where it is none."""
    seconds, _, fraction = ts.partition(".")
    return int(seconds) * 1_000_000 + int(fraction[:6].ljust(6, "0") or 0)


def stamp(microseconds):
    return f"{microseconds // 1_000_000}.{microseconds % 1_000_000:06d}"


def rich_text(text):
    """The block that Slack makes of a text that came without blocks."""
    elements, end = [], 0

    def plain(words):
        if words:
            elements.append({"type": "text", "text": html.unescape(words)})

    for found in TOKEN.finditer(text):
        plain(text[end:found.start()])
        end = found.end()
        user, group, all_of_them = found.groups()
        if user:
            elements.append({"type": "user", "user_id": user})
        elif group:
            elements.append({"type": "usergroup", "usergroup_id": group})
        else:
            elements.append({"type": "broadcast", "range": all_of_them})
    plain(text[end:])
    return [{"type": "rich_text", "block_id": "aBc", "elements": [{"type": "rich_text_section", "elements": elements}]}]


class Channel:
    def __init__(self, ident, name, members, kind="channel", archived=False):
        self.ident, self.name, self.members, self.kind, self.archived = ident, name, members, kind, archived
        self.messages = {}  # By instant.
        self.instants = []  # Sorted.

    def find(self, ts):
        try:
            return self.messages.get(instant(ts))
        except ValueError:
            return None

    def put(self, message):
        at = instant(message["ts"])
        bisect.insort(self.instants, at)
        self.messages[at] = message

    def remove(self, ts):
        at = instant(ts)
        del self.messages[at]
        self.instants.remove(at)

    def all(self):
        return [self.messages[at] for at in self.instants]

    def replies(self, ts):
        return [m for m in self.all() if m.get("thread_ts") == ts and m["ts"] != ts]

    def describe(self, own):
        return {
            "id": self.ident, "name": self.name, "name_normalized": self.name, "is_channel": self.kind == "channel",
            "is_group": self.kind == "group", "is_im": self.kind == "im", "is_private": self.kind != "channel",
            "is_mpim": False, "is_general": False, "is_archived": self.archived, "is_member": own in self.members,
            "is_shared": False, "is_ext_shared": False, "is_org_shared": False, "num_members": len(self.members),
            "created": 1600000000, "creator": self.members[0] if self.members else own,
            "topic": {"value": "", "creator": "", "last_set": 0}, "purpose": {"value": "", "creator": "", "last_set": 0},
        }


class Workspace:
    def __init__(self, program, now):
        """now: gives the server's clock in microseconds, never the same twice."""
        self.now = now
        self.team = {"id": "T0TEAM", "name": "Acme", "domain": "acme"} | program.get("team", {})
        own = {"user_id": "U0BOT", "user": "smallwins", "bot_id": "B0BOT", "app_id": "A0APP"} | program.get("self", {})
        self.own = own
        users = {own["user_id"]: {"name": own["user"], "real_name": own["user"], "is_bot": True}} | program.get("users", {})
        self.users = {ident: self.user(ident, given) for ident, given in users.items()}
        self.groups = program.get("usergroups", {})
        self.channels = {}
        for ident, given in program.get("channels", {}).items():
            kind = "group" if given.get("private") else "channel"
            channel = Channel(
                ident, given.get("name", ident.lower()), given.get("members", list(users)), kind, given.get("archived", False))
            self.channels[ident] = channel
            self.fill(channel, given.get("history", []))

    def user(self, ident, given):
        real = given.get("real_name", given["name"])
        return {
            "id": ident, "team_id": self.team["id"], "name": given["name"], "deleted": given.get("deleted", False),
            "real_name": real, "tz": given.get("tz", "Europe/Berlin"), "is_bot": given.get("is_bot", False),
            "is_app_user": False, "is_admin": False, "updated": 1600000000,
            "profile": {
                "real_name": real, "real_name_normalized": real, "display_name": given.get("display_name", ""),
                "display_name_normalized": given.get("display_name", ""), "team": self.team["id"],
            },
        }

    def fill(self, channel, history):
        """A second apart, so that the last of what has no ts of its own was said a second before now."""
        said = [dict(one, text=one.get("text", "").replace("{n}", str(n + 1)))
                for one in history for n in range(one.get("count", 1))]
        start = self.now()
        for number, one in enumerate(said):
            one.setdefault("ts", stamp(start - (len(said) - number) * 1_000_000))
            self.say(channel, one)
            for reply in one.get("thread", []):
                self.say(channel, {"ts": stamp(self.now())} | reply | {"thread_ts": one["ts"]})

    def direct(self, user):
        ident = "D" + user[1:]
        return self.channels.setdefault(ident, Channel(ident, user, [user, self.own["user_id"]], kind="im"))

    def permalink(self, channel, message):
        link = f"https://{self.team['domain']}.slack.com/archives/{channel.ident}/p{message['ts'].replace('.', '')}"
        parent = message.get("thread_ts", message["ts"])
        return link if parent == message["ts"] else f"{link}?thread_ts={parent}&cid={channel.ident}"

    def say(self, channel, said):
        """A person's message (a bot's with "bot": true); its ts."""
        message = {"type": "message", "user": said["user"], "text": said["text"], "team": self.team["id"]}
        message["ts"] = said.get("ts") or stamp(self.now())
        if said.get("bot"):
            message["bot_id"] = "B" + said["user"][1:]
        else:
            message["client_msg_id"] = str(uuid.uuid5(uuid.NAMESPACE_OID, channel.ident + message["ts"]))
        message["blocks"] = said.get("blocks") or rich_text(said["text"])
        if "subtype" in said:
            message["subtype"] = said["subtype"]
        if "edited" in said:
            message["edited"] = said["edited"]
        self.place(channel, message, said.get("thread_ts"))
        for reaction in said.get("reactions", []):
            for user in reaction["users"]:
                self.react(message, user, reaction["name"])
        return message["ts"]

    def place(self, channel, message, parent=None):
        """Puts a message into a channel, into a thread where `parent` is its first message's ts."""
        if parent:
            first = channel.find(parent)
            message |= {"thread_ts": parent, "parent_user_id": first.get("user")}
        channel.put(message)
        if parent:
            self.count_replies(channel, first)

    def count_replies(self, channel, first):
        replies = channel.replies(first["ts"])
        users = list(dict.fromkeys(r.get("user") for r in replies))
        if replies:
            first |= {
                "thread_ts": first["ts"], "reply_count": len(replies), "reply_users_count": len(users), "is_locked": False,
                "latest_reply": replies[-1]["ts"], "reply_users": users[:5], "subscribed": False,
            }
        else:
            for key in THREAD_KEYS:
                first.pop(key, None)

    def edit(self, message, text):
        message |= {"text": text, "blocks": rich_text(text), "edited": {"user": message["user"], "ts": stamp(self.now())}}

    def delete(self, channel, message):
        """Gone, but for the first of a thread: that leaves a tombstone."""
        if channel.replies(message["ts"]):
            for key in ("client_msg_id", "blocks", "edited", "reactions", "bot_id", "metadata"):
                message.pop(key, None)
            message |= {"subtype": "tombstone", "text": "This message was deleted.", "user": "USLACKBOT", "hidden": True}
            return
        channel.remove(message["ts"])
        parent = message.get("thread_ts")
        if parent and channel.find(parent):
            self.count_replies(channel, channel.find(parent))

    def react(self, message, user, name):
        """Whether the reaction is new."""
        reactions = message.setdefault("reactions", [])
        reaction = next((r for r in reactions if r["name"] == name), None)
        if reaction is None:
            reaction = {"name": name, "users": [], "count": 0}
            reactions.append(reaction)
        if user in reaction["users"]:
            return False
        reaction["users"].append(user)
        reaction["count"] += 1
        return True

    def unreact(self, message, user, name):
        for reaction in message.get("reactions", []):
            if reaction["name"] == name and user in reaction["users"]:
                reaction["users"].remove(user)
                reaction["count"] -= 1
        message["reactions"] = [r for r in message.get("reactions", []) if r["count"]]
        if not message["reactions"]:
            del message["reactions"]
