#!/usr/bin/env python3
# SPDX-License-Identifier: Apache-2.0
"""A small Mattermost on 127.0.0.1: the REST API v4 and incoming webhooks under /hooks/, as its reference and its source say
(developers.mattermost.com/api-documentation, github.com/mattermost/mattermost); it also fires outgoing webhooks. Faults,
limits and control requests are those of scripted_chat.py. METHODs are the reference's operation ids:

    GetUser GetUsersByIds GetUsersByUsernames GetTeamsForUser GetChannelsForUser GetChannelsForTeamForUser GetChannel
    GetPostsForChannel GetPost CreatePost SaveReaction CreateDirectChannel, incoming-webhook, outgoing-webhook (sent by us)

Ids are 26 characters; a shorter one, in the program and in control requests, stands for itself filled up with 0. The program:

    "token": "bottoken", "team": {"id", "name", "display_name"}, "self": {"id": "bot", "username": "smallwins"}
    "users": {"ada": {"username": "ada", "first_name", "last_name", "nickname", "is_bot", "delete_at"}}
    "channels": {"general": {"name": "general", "type": "O", "members": ["ada", "bot"],       absent: everybody
                             "history": [POST, …], "delete_at"}}
    "pending_seconds": 30    for how long a pending_post_id is known
    "hooks": {"KEY": {"channel": "general", "user": "ada"}}                                   POST /hooks/KEY
    "outgoing": [{"url", "token", "encoding": "json" or "form", "channel": absent: all public ones, "trigger_words": []}]

A POST: {"user", "text", "create_at" (ms), "count": N (so many, {n} in the text their number), "type", "props", "reactions":
[{"name", "users"}], "thread": [POST, …]}. Without create_at they lie a second apart, the last a second ago.

POST /_say takes one deed or a list: {"channel", "user", "text", "root_id"} (and all else of a POST), {"edit": ID, "text"},
{"delete": ID}, {"react" or "unreact": ID, "user", "name"}. GET /_posted?channel= takes a person's id too: what they and the bot
said to each other."""
import json
import re

from mattermost_hooks import OutgoingWebhooks
from mattermost_server import MattermostServer, ident
from scripted_chat import Answer, Chat, Failure, main

LONGEST = 16_383  # Characters of a post, by default.
ROUTES = [
    ("POST", r"/users/ids", "GetUsersByIds"), ("POST", r"/users/usernames", "GetUsersByUsernames"),
    ("GET", r"/users/(\w+)", "GetUser"), ("GET", r"/users/(\w+)/teams", "GetTeamsForUser"),
    ("GET", r"/users/(\w+)/channels", "GetChannelsForUser"),
    ("GET", r"/users/(\w+)/teams/(\w+)/channels", "GetChannelsForTeamForUser"),
    ("POST", r"/channels/direct", "CreateDirectChannel"), ("GET", r"/channels/(\w+)", "GetChannel"),
    ("GET", r"/channels/(\w+)/posts", "GetPostsForChannel"), ("POST", r"/posts", "CreatePost"),
    ("GET", r"/posts/(\w+)", "GetPost"), ("POST", r"/reactions", "SaveReaction"),
]


class Mattermost(Chat):
    NOT_JSON = "api.context.invalid_body_param.app_error"

    def __init__(self, program, url):
        super().__init__(program)
        self.server = MattermostServer(program, self.milliseconds)
        self.token = program.get("token", "bottoken")
        self.hooks = program.get("hooks", {})
        self.pending_seconds = program.get("pending_seconds", 30)
        self.pending = {}  # pending_post_id: (when noted, the post's id or None while it is made)
        self.outgoing = OutgoingWebhooks(self, program.get("outgoing", []))

    def milliseconds(self):
        """The clock in whole milliseconds, never the same twice."""
        self.last_instant = max(int((self.clock_start + self.since_start()) * 1000), self.last_instant + 1)
        return self.last_instant

    def route(self, request):
        path = request["path"].removeprefix("/api/v4")
        for verb, pattern, name in ROUTES:
            if verb == request["http"] and (found := re.fullmatch(pattern, path)):
                return name, found.groups()
        return request["path"], ()

    def method_of(self, request):
        return "incoming-webhook" if request["path"].startswith("/hooks/") else self.route(request)[0]

    def refused(self, _, failure):
        body = {"id": failure.code, "message": "Refused.", "detailed_error": "", "request_id": ident("request"),
                "status_code": failure.status}
        return Answer(body, failure.status, error=failure.code)

    def limited(self, seconds):
        """The headers count whole seconds from now, as server/channels/app/ratelimit.go writes them."""
        headers = [("X-Ratelimit-Limit", "10"), ("X-Ratelimit-Remaining", "0"), ("X-Ratelimit-Reset", str(seconds)),
                   ("Retry-After", str(seconds))]
        return Answer("limit exceeded\n", 429, headers, error="429")

    def admit(self, request):
        """What is refused before anything is done, and what a post's pending_post_id stands for."""
        if request["method"] == "incoming-webhook":
            return
        if request["headers"].get("authorization") not in (f"Bearer {self.token}", f"BEARER {self.token}"):
            raise Failure("api.context.session_expired.app_error", 401)
        pending = request["arguments"].get("pending_post_id")
        if request["method"] != "CreatePost" or not pending:
            return
        noted, post = self.pending.get(pending, (-self.pending_seconds, None))
        if self.since_start() - noted >= self.pending_seconds:
            self.pending[pending] = (self.since_start(), None)
        elif post is None:
            raise Failure("api.post.deduplicate_create_post.pending", 500)

    def carry_out(self, request):
        if request["method"] == "incoming-webhook":
            return self.incoming(request)
        name, words = self.route(request)
        if name not in METHODS:
            raise Failure("api.context.404.app_error", 404)
        return getattr(self, re.sub(r"(?<!^)([A-Z])", r"_\1", name).lower())(request["arguments"], *words)

    def user(self, name):
        user = self.server.users.get(self.server.own if name == "me" else name)
        if user is None:
            raise Failure("app.user.missing_account.const", 404)
        return user

    def channel(self, channel):
        if len(channel) != 26:
            raise Failure("api.context.invalid_url_param.app_error")
        if channel not in self.server.channels:
            raise Failure("app.channel.get.existing.app_error", 404)
        if self.server.own not in self.server.members[channel]:
            raise Failure("api.context.permissions.app_error", 403)
        return self.server.channels[channel]

    def get_user(self, _, name):
        return Answer(self.user(name))

    def get_users_by_ids(self, arguments):
        wanted = json.loads(arguments.get("", "[]"))
        return Answer([u for u in self.server.users.values() if u["id"] in wanted])

    def get_users_by_usernames(self, arguments):
        wanted = json.loads(arguments.get("", "[]"))
        return Answer([u for u in self.server.users.values() if u["username"] in wanted])

    def get_teams_for_user(self, _, name):
        self.user(name)
        return Answer([self.server.team])

    def get_channels_for_user(self, _, name):
        user = self.user(name)["id"]
        channels, members = self.server.channels.values(), self.server.members
        return Answer([c for c in channels if user in members[c["id"]] and not c["delete_at"]])

    def get_channels_for_team_for_user(self, arguments, name, team):
        if team != self.server.team["id"]:
            raise Failure("api.context.permissions.app_error", 403)
        return self.get_channels_for_user(arguments, name)

    def get_channel(self, _, channel):
        return Answer(self.channel(channel))

    def get_post(self, _, ident_of_post):
        return Answer(self.post(ident_of_post))

    def post(self, ident_of_post):
        post = self.server.posts.get(ident_of_post)
        if post is None or post["delete_at"]:
            raise Failure("app.post.get.app_error", 404)
        self.channel(post["channel_id"])
        return post

    def get_posts_for_channel(self, arguments, channel):
        self.channel(channel)
        others = [name for name in ("before", "after", "page", "per_page") if name in arguments]
        if "since" in arguments:
            if others:
                raise Failure("api.context.invalid_url_param.app_error")
            return Answer(self.server.since(channel, int(arguments["since"])))
        size, page = min(int(arguments.get("per_page", 60)), 200), int(arguments.get("page", 0))
        edges = {name: arguments[name] for name in ("after", "before") if name in arguments}
        if any(post not in self.server.posts for post in edges.values()):
            # Nothing is later than the time of a post that is not there.
            return Answer(self.server.listing([], [], "", ""))
        return Answer(self.server.page(channel, size, page, **edges))

    def create_post(self, arguments):
        pending = arguments.get("pending_post_id", "")
        known = self.pending.get(pending, (0, None))[1]
        if known:
            return Answer(self.server.posts[known], 201)
        try:
            post = self.new_post(arguments, pending)
        except Failure:
            self.pending.pop(pending, None)
            raise
        if pending:
            self.pending[pending] = (self.since_start(), post["id"])
        return Answer(post, 201)

    def new_post(self, arguments, pending):
        channel, message = self.channel(arguments.get("channel_id", "")), arguments.get("message", "")
        if channel["delete_at"]:
            raise Failure("api.post.create_post.can_not_post_to_deleted.error")
        if len(message) > LONGEST:
            raise Failure("model.post.is_valid.message_length.app_error")
        self.check_root(arguments.get("root_id", ""), channel)
        props = json.loads(arguments.get("props", "{}")) | {"from_bot": "true"}
        post = self.server.add(
            channel["id"], self.server.own, message, arguments.get("root_id", ""), props, pending=pending)
        self.outgoing.fire(post)
        return post

    def check_root(self, root, channel):
        """Only a thread's first post can be answered."""
        found = self.server.posts.get(root, {"channel_id": None})
        if root and (found["channel_id"] != channel["id"] or found["root_id"] or found["delete_at"]):
            raise Failure("api.post.create_post.root_id.app_error")

    def save_reaction(self, arguments):
        """Again is as once; the answer is 200 (api4/reaction.go), whatever the reference says."""
        if arguments.get("user_id") != self.server.own:
            raise Failure("api.reaction.save_reaction.user_id.app_error", 403)
        if not re.fullmatch(r"[a-z0-9_+-]{1,64}", arguments.get("emoji_name", "")):
            raise Failure("api.reaction.save_reaction.invalid.app_error")
        post = self.post(arguments.get("post_id", ""))
        return Answer(self.server.react(post, self.server.own, arguments["emoji_name"]))

    def create_direct_channel(self, arguments):
        users = json.loads(arguments.get("", "[]"))
        if len(users) != 2 or self.server.own not in users or not all(u in self.server.users for u in users):
            raise Failure("api.context.invalid_body_param.app_error")
        return Answer(self.server.channels[self.server.direct(*users)], 201)

    def incoming(self, request):
        hook = self.hooks.get(request["path"].removeprefix("/hooks/"))
        if hook is None:
            raise Failure("web.incoming_webhook.invalid.app_error")
        arguments = request["arguments"]
        if "payload" in arguments:
            arguments = json.loads(arguments["payload"])
        if not arguments.get("text") and not arguments.get("attachments"):
            raise Failure("web.incoming_webhook.text.app_error")
        channel, text = ident(hook["channel"]), arguments.get("text", "")
        props = {"from_webhook": "true", "webhook_display_name": ""}
        # A longer text becomes several posts.
        for start in range(0, max(len(text), 1), LONGEST):
            self.server.add(channel, ident(hook["user"]), text[start : start + LONGEST], props=props)
        return Answer("ok")

    def say(self, deed):
        server = self.server
        if "edit" in deed:
            server.edit(server.posts[deed["edit"]], deed["text"])
        elif "delete" in deed:
            server.delete(server.posts[deed["delete"]])
        elif "react" in deed:
            server.react(server.posts[deed["react"]], ident(deed["user"]), deed["name"])
        elif "unreact" in deed:
            server.unreact(server.posts[deed["unreact"]], ident(deed["user"]), deed["name"])
        else:
            said = [server.say(ident(deed["channel"]), deed | {"text": deed["text"].replace("{n}", str(n))})
                    for n in range(1, deed.get("count", 1) + 1)]
            for post in said:
                self.outgoing.fire(post)
            return [post["id"] for post in said]
        return []

    def posted(self, name):
        name = ident(name)
        channel = self.server.direct(name, self.server.own) if name in self.server.users else name
        reactions = {}
        for post in self.server.live(channel):
            for reaction in post["metadata"].get("reactions", []):
                reactions.setdefault(post["id"], {}).setdefault(reaction["emoji_name"], []).append(reaction["user_id"])
        return [
            {"id": p["id"], "user": p["user_id"], "text": p["message"], "thread": p["root_id"] or None,
             "props": json.dumps(p["props"]), "reactions": reactions.get(p["id"], {}), "edited": p["edit_at"] > 0}
            for p in self.server.live(channel)
        ]


METHODS = {name for _, _, name in ROUTES}


if __name__ == "__main__":
    main(Mattermost)
