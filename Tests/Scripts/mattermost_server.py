# SPDX-License-Identifier: Apache-2.0
"""A Mattermost server's people, channels and posts, in the shapes of its reference (developers.mattermost.com/api-documentation)
and with what its database does to them (github.com/mattermost/mattermost, server/channels/store/sqlstore/post_store.go).
scripted-mattermost.py says how a test describes one."""
import base64
import copy
import hashlib
import random

SINCE_LIMIT = 1000


def ident(name):
    """The id that a short name stands for: Mattermost's ids are 26 letters and digits."""
    return name.ljust(26, "0")


class MattermostServer:
    def __init__(self, program, now):
        """now: gives the server's clock in milliseconds, never the same twice."""
        self.now = now
        self.counter = 0
        team = {"id": "team", "name": "acme", "display_name": "Acme"} | program.get("team", {})
        self.team = team | {"id": ident(team["id"]), "type": "O", "delete_at": 0}
        own = {"id": "bot", "username": "smallwins"} | program.get("self", {})
        self.own = ident(own["id"])
        users = {own["id"]: {"username": own["username"], "is_bot": True}} | program.get("users", {})
        self.users = {ident(name): self.user(ident(name), given) for name, given in users.items()}
        self.channels, self.members = {}, {}
        self.posts = {}  # By id, in the order of their making.
        for name, given in program.get("channels", {}).items():
            channel = self.add_channel(
                ident(name), given.get("name", name), given.get("type", "O"), given.get("members", users),
                given.get("delete_at", 0))
            self.fill(channel, given.get("history", []))

    def user(self, user, given):
        return {
            "id": user, "create_at": 1600000000000, "update_at": 1600000000000, "delete_at": given.get("delete_at", 0),
            "username": given["username"], "auth_data": "", "auth_service": "", "email": "",
            "nickname": given.get("nickname", ""), "first_name": given.get("first_name", ""),
            "last_name": given.get("last_name", ""), "position": "",
            "roles": "system_user", "locale": "en", "is_bot": given.get("is_bot", False),
        }

    def add_channel(self, channel, name, kind, members, delete_at=0):
        self.channels[channel] = {
            "id": channel, "create_at": 1600000000000, "update_at": 1600000000000, "delete_at": delete_at,
            "team_id": "" if kind == "D" else self.team["id"], "type": kind, "display_name": name, "name": name,
            "header": "", "purpose": "", "last_post_at": 0, "total_msg_count": 0, "creator_id": "",
        }
        self.members[channel] = [ident(member) for member in members]
        return channel

    def direct(self, one, other):
        name = "__".join(sorted((one, other)))
        known = next((c["id"] for c in self.channels.values() if c["name"] == name), None)
        return known or self.add_channel(self.new_id(), name, "D", (one, other))

    def new_id(self):
        """The same in every run, and in no order."""
        self.counter += 1
        return base64.b32encode(hashlib.sha256(str(self.counter).encode()).digest()).decode().lower()[:26]

    def fill(self, channel, history):
        """A second apart, so that the last of what has no time of its own was said a second before now."""
        said = [dict(one, text=one.get("text", "").replace("{n}", str(n + 1)))
                for one in history for n in range(one.get("count", 1))]
        start = self.now()
        for number, one in enumerate(said):
            one.setdefault("create_at", start - (len(said) - number) * 1000)
            root = self.say(channel, one)
            for reply in one.get("thread", []):
                self.say(channel, reply | {"root_id": root["id"]})

    def say(self, channel, said):
        props = {"from_bot": "true"} if self.users.get(ident(said["user"]), {}).get("is_bot") else {}
        post = self.add(
            channel, ident(said["user"]), said["text"], said.get("root_id", ""), props | said.get("props", {}),
            said.get("create_at"), said.get("type", ""))
        for reaction in said.get("reactions", []):
            for user in reaction["users"]:
                self.react(post, ident(user), reaction["name"])
        return post

    def add(self, channel, user, message, root_id="", props=(), create_at=None, kind="", pending=""):
        at = create_at or self.now()
        post = {
            "id": self.new_id(), "create_at": at, "update_at": at, "edit_at": 0, "delete_at": 0, "is_pinned": False,
            "user_id": user, "channel_id": channel, "root_id": root_id, "original_id": "", "message": message, "type": kind,
            "props": dict(props), "hashtags": "", "file_ids": [], "pending_post_id": pending, "reply_count": 0,
            "last_reply_at": 0, "participants": None, "metadata": {},
        }
        self.posts[post["id"]] = post
        self.channels[channel]["last_post_at"] = at
        self.channels[channel]["total_msg_count"] += 1
        if root_id:
            # A reply changes its thread's first post, though nobody edited that.
            root = self.posts[root_id]
            root |= {"update_at": max(at, root["update_at"]), "reply_count": root["reply_count"] + 1, "last_reply_at": at}
        return post

    def edit(self, post, message):
        """Leaves the former text behind, as a deleted row with an id of its own."""
        at = self.now()
        former = copy.deepcopy(post) | {"id": self.new_id(), "original_id": post["id"], "delete_at": at, "update_at": at}
        self.posts[former["id"]] = former
        post |= {"message": message, "edit_at": at, "update_at": at}

    def delete(self, post):
        """Deleted posts stay as rows; a thread goes with its first post."""
        at = self.now()
        for one in self.posts.values():
            if post["id"] in (one["id"], one["root_id"]) and not one["delete_at"]:
                one |= {"delete_at": at, "update_at": at}

    def react(self, post, user, name):
        reactions = post["metadata"].setdefault("reactions", [])
        found = next((r for r in reactions if (r["user_id"], r["emoji_name"]) == (user, name)), None)
        if found is None:
            at = self.now()
            found = {
                "user_id": user, "post_id": post["id"], "emoji_name": name, "create_at": at, "update_at": at, "delete_at": 0,
                "remote_id": "", "channel_id": post["channel_id"],
            }
            reactions.append(found)
            post |= {"has_reactions": True, "update_at": at}
        return found

    def unreact(self, post, user, name):
        rest = [r for r in post["metadata"].get("reactions", []) if (r["user_id"], r["emoji_name"]) != (user, name)]
        post["metadata"]["reactions"] = rest
        post |= {"has_reactions": bool(rest), "update_at": self.now()}

    def rows(self, channel):
        return [p for p in self.posts.values() if p["channel_id"] == channel]

    def live(self, channel):
        return sorted((p for p in self.rows(channel) if not p["delete_at"]), key=lambda p: p["create_at"])

    def since(self, channel, time):
        """At most 1000 of the rows changed after a time, deleted ones and former texts among them; no order says which."""
        rows = [p for p in self.rows(channel) if p["update_at"] > time]
        if len(rows) > SINCE_LIMIT:
            rows = random.Random(time).sample(rows, SINCE_LIMIT)
        chosen = {p["id"] for p in rows}
        roots = [self.posts[r] for r in {p["root_id"] for p in rows} - chosen - {""}]
        ordered = sorted(rows + roots, key=lambda p: -p["create_at"])
        return self.listing([p for p in ordered if p["update_at"] > time], roots, "", "")

    def page(self, channel, size, page, after=None, before=None):
        """Newest first. After a post: the pages next to it come first, and begin strictly later than it."""
        live = self.live(channel)
        if after:
            later = [p for p in live if p["create_at"] > self.posts[after]["create_at"]]
            chosen = later[page * size : (page + 1) * size][::-1]
        else:
            earlier = [p for p in live if not before or p["create_at"] < self.posts[before]["create_at"]][::-1]
            chosen = earlier[page * size : (page + 1) * size]
        following = previous = ""
        if chosen:
            following = next((p["id"] for p in live if p["create_at"] > chosen[0]["create_at"]), "")
            previous = next((p["id"] for p in live[::-1] if p["create_at"] < chosen[-1]["create_at"]), "")
        if after and page == 0:
            previous = after
        if before and page == 0:
            following = before
        threads = {p["root_id"] or p["id"] for p in chosen}
        return self.listing(chosen, [p for p in live if (p["root_id"] or p["id"]) in threads], following, previous)

    def listing(self, ordered, others, following, previous):
        """`posts` holds more than `order` names: the threads' first posts and other replies."""
        return {
            "order": [p["id"] for p in ordered], "posts": {p["id"]: p for p in ordered + others}, "next_post_id": following,
            "prev_post_id": previous, "has_next": False, "first_inaccessible_post_time": 0,
        }
