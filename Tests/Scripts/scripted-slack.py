#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A small Slack on 127.0.0.1: the Web API under /api/ and incoming webhooks under /services/, as docs.slack.dev/reference
says. Faults, limits and control requests are those of scripted_chat.py; METHODs are Slack's (`chat.postMessage`), and
`webhook`. The program, all of which may be left out:

    "token": "xoxb-test", "scopes": ["chat:write", …]                  absent: all that the methods ask for
    "team": {"id", "name", "domain"}, "self": {"user_id", "user", "bot_id", "app_id"}
    "users": {"U0ADA": {"name": "ada", "real_name": "Ada Lovelace", "display_name": "ada", "deleted", "is_bot", "tz"}}
    "usergroups": {"S0TEAM": {"handle": "backend", "name": "Backend", "users": ["U0ADA"]}}
    "channels": {"C0GENERAL": {"name": "general", "private": false, "archived": false,
                               "members": ["U0ADA", "U0BOT"],          absent: everybody
                               "history": [MESSAGE, …]}}
    "webhooks": {"/services/T0/B0/secret": {"channel": "C0GENERAL"}}
    "oldest_first": true     conversations.history with `oldest` and no `latest` begins with the page next to `oldest`;
                             which page comes first then is not documented, so a client must take both

A MESSAGE: {"user", "text", "ts", "count": N (so many, {n} in the text their number), "bot": true, "subtype", "blocks",
"edited", "reactions": [{"name", "users"}], "thread": [MESSAGE, …]}. Without ts they lie a second apart, the last a second ago.

POST /_say takes one deed or a list: {"channel", "user", "text", "thread_ts"} (and all else of a MESSAGE),
{"channel", "edit": TS, "text"}, {"channel", "delete": TS}, {"channel", "react" or "unreact": TS, "user", "name"}.
GET /_posted?channel= takes a person's id too: what they and the bot said to each other."""
import json
import re

from scripted_chat import Answer, Chat, Failure, main
from slack_blocks import refusal
from slack_history import decode, encode, history, page_size, replies, shown, true
from slack_workspace import Workspace, instant, stamp

PREFIX = {"channel": "channels", "group": "groups", "im": "im"}
REACTION = re.compile(r"[a-z0-9_+'-]+(::skin-tone-[2-6])?")


class Slack(Chat):
    def __init__(self, program, url):
        super().__init__(program)
        self.workspace = Workspace(program, self.microseconds)
        self.token = program.get("token", "xoxb-test")
        self.webhooks = program.get("webhooks", {})
        self.oldest_first = program.get("oldest_first", False)
        self.url = url
        self.methods = {
            "auth.test": (self.auth_test, None), "users.info": (self.users_info, "users:read"),
            "usergroups.list": (self.usergroups_list, "usergroups:read"),
            "conversations.info": (self.conversations_info, "{}:read"),
            "users.conversations": (self.users_conversations, "channels:read"),
            "conversations.history": (self.conversations_history, "{}:history"),
            "conversations.replies": (self.conversations_replies, "{}:history"),
            "chat.postMessage": (self.chat_post_message, "chat:write"),
            "reactions.add": (self.reactions_add, "reactions:write"),
            "chat.getPermalink": (self.chat_get_permalink, None),
        }
        every = [s.format(p) for _, s in self.methods.values() if s for p in (PREFIX.values() if "{}" in s else [""])]
        self.scopes = program.get("scopes", sorted(set(every)))

    def method_of(self, request):
        return request["path"].removeprefix("/api/") if request["path"].startswith("/api/") else "webhook"

    def carry_out(self, request):
        if request["method"] == "webhook":
            return self.webhook(request)
        arguments = dict(request["arguments"])
        shown = request["headers"].get("authorization", "").removeprefix("Bearer ") or arguments.get("token", "")
        if request["method"] not in self.methods:
            raise Failure("unknown_method", req_method=request["method"])
        if not shown:
            raise Failure("not_authed")
        if shown != self.token:
            raise Failure("invalid_auth")
        act, scope = self.methods[request["method"]]
        if scope and "{}" not in scope:
            self.need(scope)
        return self.ok(**act(arguments))

    def ok(self, **more):
        return Answer({"ok": True, **more}, headers=[("x-oauth-scopes", ",".join(self.scopes))])

    def refused(self, request, failure):
        if request["method"] == "webhook":
            # Words in a plain text (docs.slack.dev/messaging/sending-messages-using-incoming-webhooks).
            return Answer(failure.code, failure.status, error=failure.code)
        body = {"ok": False, "error": failure.code, **failure.more}
        return Answer(body, headers=[("x-oauth-scopes", ",".join(self.scopes))], error=failure.code)

    def limited(self, seconds):
        body = {"ok": False, "error": "ratelimited"}
        return Answer(body, 429, headers=[("Retry-After", str(seconds))], error="ratelimited")

    def need(self, scope):
        if scope not in self.scopes:
            raise Failure("missing_scope", needed=scope, provided=",".join(self.scopes))

    def channel(self, arguments, scope=None, member=True):
        """The channel that a request names; what the bot may not see, it is not told of."""
        channel = self.workspace.channels.get(arguments.get("channel", ""))
        if channel is None:
            raise Failure("channel_not_found")
        if scope:
            self.need(scope.format(PREFIX[channel.kind]))
        if self.workspace.own["user_id"] not in channel.members:
            if channel.kind != "channel":
                raise Failure("channel_not_found")
            if member:
                raise Failure("not_in_channel")
        return channel

    def message(self, channel, ts, error="message_not_found"):
        message = channel.find(ts)
        if message is None or message.get("subtype") == "tombstone":
            raise Failure(error)
        return message

    def auth_test(self, _):
        own, team = self.workspace.own, self.workspace.team
        return {
            "url": f"https://{team['domain']}.slack.com/", "team": team["name"], "user": own["user"], "team_id": team["id"],
            "user_id": own["user_id"], "bot_id": own["bot_id"], "is_enterprise_install": False,
        }

    def users_info(self, arguments):
        user = self.workspace.users.get(arguments.get("user"))
        if user is None:
            raise Failure("user_not_found")
        return {"user": user}

    def usergroups_list(self, arguments):
        groups = []
        for ident, given in self.workspace.groups.items():
            group = {
                "id": ident, "team_id": self.workspace.team["id"], "is_usergroup": True, "is_external": False,
                "name": given.get("name", given["handle"]), "handle": given["handle"], "description": "",
                "date_delete": 0, "user_count": len(given["users"]),
            }
            if true(arguments.get("include_users")):
                group["users"] = given["users"]
            groups.append(group)
        return {"usergroups": groups}

    def conversations_info(self, arguments):
        channel = self.channel(arguments, "{}:read", member=False)
        return {"channel": channel.describe(self.workspace.own["user_id"])}

    def users_conversations(self, arguments):
        user = arguments.get("user", self.workspace.own["user_id"])
        kinds = {"public_channel": "channel", "private_channel": "group", "im": "im"}
        wanted = {kinds.get(k.strip()) for k in arguments.get("types", "public_channel").split(",")}
        for kind in wanted - {None, "channel"}:
            self.need(f"{PREFIX[kind]}:read")
        found = [c for _, c in sorted(self.workspace.channels.items())
                 if user in c.members and c.kind in wanted and not (c.archived and true(arguments.get("exclude_archived")))]
        start, limit = decode(arguments.get("cursor"), "next_channel"), page_size(arguments, 100, 999)
        page = found[start : start + limit]
        more = encode("next_channel", start + limit) if start + limit < len(found) else ""
        # Here an empty cursor says that this was all; conversations.history leaves it out.
        return {
            "channels": [c.describe(self.workspace.own["user_id"]) for c in page], "response_metadata": {"next_cursor": more},
        }

    def conversations_history(self, arguments):
        return history(self.channel(arguments, "{}:history"), arguments, self.oldest_first)

    def conversations_replies(self, arguments):
        return replies(self.channel(arguments, "{}:history"), arguments)

    def chat_post_message(self, arguments):
        name = arguments.get("channel", "")
        if name in self.workspace.users and name != self.workspace.own["user_id"]:
            channel = self.workspace.direct(name)
        else:
            channel = self.channel(arguments, member="chat:write.public" not in self.scopes)
        own, warning = self.workspace.own, {}
        message = self.content(arguments)
        if len(message["text"]) > 40_000:
            message["text"] = message["text"][:40_000]
            warning = {"warning": "message_truncated", "response_metadata": {"warnings": ["message_truncated"]}}
        metadata = parsed(arguments.get("metadata"), "invalid_metadata_format")
        if metadata is not None:
            if not isinstance(metadata, dict) or not isinstance(metadata.get("event_type"), str):
                raise Failure("invalid_metadata_format")
            if not isinstance(metadata.get("event_payload"), dict):
                raise Failure("invalid_metadata_schema")
            message["metadata"] = metadata
        message |= {
            "user": own["user_id"], "bot_id": own["bot_id"], "app_id": own["app_id"],
            "bot_profile": {"id": own["bot_id"], "app_id": own["app_id"], "name": own["user"], "deleted": False,
                            "team_id": self.workspace.team["id"], "updated": 1600000000},
        }
        self.put(channel, message, arguments)
        return {"channel": channel.ident, "ts": message["ts"], "message": shown(message, {}), **warning}

    def content(self, arguments):
        """The message that the arguments of a post describe."""
        text, blocks = arguments.get("text", ""), parsed(arguments.get("blocks"), "invalid_blocks_format")
        if "markdown_text" in arguments:
            if text or blocks:
                raise Failure("markdown_text_conflict")
            blocks = [{"type": "markdown", "text": arguments["markdown_text"]}]
        if not text and not blocks and not arguments.get("attachments"):
            raise Failure("no_text")
        if blocks:
            error, words = refusal(blocks)
            if error:
                raise Failure(error, response_metadata={"messages": words})
            blocks = [{"block_id": f"b{n}", **block} for n, block in enumerate(blocks)]
        message = {"type": "message", "text": text, "team": self.workspace.team["id"]}
        if blocks:
            message["blocks"] = blocks
        return message

    def put(self, channel, message, arguments):
        if channel.archived:
            raise Failure("is_archived")
        parent = arguments.get("thread_ts")
        if parent:
            first = self.message(channel, parent, "thread_not_found")
            if first.get("thread_ts", parent) != parent:
                raise Failure("cannot_reply_to_message")  # A reply has no replies of its own.
            if true(arguments.get("reply_broadcast")):
                message["subtype"] = "thread_broadcast"
        message["ts"] = stamp(self.microseconds())
        self.workspace.place(channel, message, parent)

    def reactions_add(self, arguments):
        if not arguments.get("channel") or not arguments.get("timestamp"):
            raise Failure("no_item_specified")
        if not REACTION.fullmatch(arguments.get("name", "")):
            raise Failure("invalid_name")
        channel = self.channel(arguments, member=False)
        if channel.archived:
            raise Failure("is_archived")
        try:
            instant(arguments["timestamp"])
        except ValueError:
            raise Failure("bad_timestamp") from None
        message = self.message(channel, arguments["timestamp"])
        if not self.workspace.react(message, self.workspace.own["user_id"], arguments["name"]):
            raise Failure("already_reacted")
        return {}

    def chat_get_permalink(self, arguments):
        channel = self.channel(arguments, member=False)
        message = self.message(channel, arguments.get("message_ts", ""))
        return {"channel": channel.ident, "permalink": self.workspace.permalink(channel, message)}

    def webhook(self, request):
        hook = self.webhooks.get(request["path"])
        if hook is None:
            raise Failure("no_service", 404)
        arguments = request["arguments"]
        try:
            if "payload" in arguments:
                arguments = {n: v if isinstance(v, str) else json.dumps(v) for n, v in json.loads(arguments["payload"]).items()}
            message = self.content(arguments) | {"subtype": "bot_message", "bot_id": self.workspace.own["bot_id"]}
            self.put(self.workspace.channels[hook["channel"]], message, arguments)
        except ValueError:
            raise Failure("invalid_payload", 400) from None
        except Failure as failure:
            archived = failure.code == "is_archived"
            raise Failure("channel_is_archived" if archived else failure.code, 410 if archived else 400) from None
        return Answer("ok")

    def say(self, deed):
        workspace, channel = self.workspace, self.workspace.channels[deed["channel"]]
        if "edit" in deed:
            workspace.edit(channel.find(deed["edit"]), deed["text"])
        elif "delete" in deed:
            workspace.delete(channel, channel.find(deed["delete"]))
        elif "react" in deed:
            workspace.react(channel.find(deed["react"]), deed["user"], deed["name"])
        elif "unreact" in deed:
            workspace.unreact(channel.find(deed["unreact"]), deed["user"], deed["name"])
        else:
            numbers = range(1, deed.get("count", 1) + 1)
            return [workspace.say(channel, deed | {"text": deed["text"].replace("{n}", str(n))}) for n in numbers]
        return []

    def posted(self, name):
        channel = self.workspace.direct(name) if name in self.workspace.users else self.workspace.channels[name]
        return [
            {"id": m["ts"], "user": m.get("user", m.get("bot_id")), "text": m["text"], "thread": m.get("thread_ts"),
             "blocks": json.dumps(m.get("blocks", [])), "metadata": json.dumps(m.get("metadata")),
             "reactions": {r["name"]: r["users"] for r in m.get("reactions", [])}, "edited": "edited" in m}
            for m in channel.all()
        ]


def parsed(text, error):
    try:
        return None if text in (None, "") else json.loads(text)
    except ValueError:
        raise Failure(error) from None


if __name__ == "__main__":
    main(Slack)
