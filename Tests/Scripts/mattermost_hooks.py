# SPDX-License-Identifier: Apache-2.0
"""Mattermost's outgoing webhooks, as server/channels/app/webhook.go fires them: for new posts in public channels, once, with no
second try, and without a word of whether a bot wrote."""
import http.client
import json
import queue
import threading
from urllib.parse import urlencode, urlsplit

from mattermost_server import ident


class OutgoingWebhooks:
    def __init__(self, chat, hooks):
        self.chat, self.hooks = chat, hooks
        self.to_send = queue.Queue()
        if hooks:
            threading.Thread(target=self.send_all, daemon=True).start()

    def fire(self, post):
        server = self.chat.server
        channel = server.channels[post["channel_id"]]
        if channel["type"] != "O" or post["type"]:
            return
        first = (post["message"].split() or [""])[0]
        for hook in self.hooks:
            words = hook.get("trigger_words", [])
            if ("channel" in hook and ident(hook["channel"]) != channel["id"]) or (words and first not in words):
                continue
            self.to_send.put((hook, channel["id"], {
                "token": hook["token"], "team_id": server.team["id"], "team_domain": server.team["name"],
                "channel_id": channel["id"], "channel_name": channel["name"],
                # Milliseconds in JSON, seconds in a form (server/public/model/outgoing_webhook.go).
                "timestamp": post["create_at"] // 1000 if hook.get("encoding") == "form" else post["create_at"],
                "user_id": post["user_id"], "user_name": server.users[post["user_id"]]["username"],
                "post_id": post["id"], "text": post["message"], "trigger_word": first if words else "", "file_ids": "",
            }))

    def send_all(self):
        """One after another, so that they arrive in order."""
        while True:
            hook, channel, payload = self.to_send.get()
            form = hook.get("encoding") == "form"
            body = urlencode(payload) if form else json.dumps(payload)
            kind = "application/x-www-form-urlencoded" if form else "application/json"
            status, answer = send(hook["url"], body, kind)
            with self.chat.changed:
                self.chat.requests.append({
                    "method": "outgoing-webhook", "http": "POST", "path": hook["url"], "seconds": self.chat.since_start(),
                    "arguments": {name: str(value) for name, value in payload.items()}, "headers": {"content-type": kind},
                    "body": body, "status": status, "error": None, "carried_out": True, "limited": False, "early": False,
                    "done": True,
                })
                text = text_of(answer)
                if text:
                    # What the receiver answers is posted into the channel.
                    server = self.chat.server
                    server.add(channel, server.own, text, props={"from_webhook": "true"})
                self.chat.changed.notify_all()


def text_of(answer):
    try:
        parsed = json.loads(answer)
    except ValueError:
        return None
    return parsed.get("text") if isinstance(parsed, dict) else None


def send(url, body, kind):
    """The status and body of an answer; 0 where there is none."""
    target = urlsplit(url)
    connection = http.client.HTTPConnection(target.hostname, target.port, timeout=10)
    try:
        connection.request("POST", target.path, body.encode(), {"Content-Type": kind, "Accept": "application/json"})
        response = connection.getresponse()
        return response.status, response.read().decode()
    except (OSError, http.client.HTTPException):
        return 0, ""
    finally:
        connection.close()
