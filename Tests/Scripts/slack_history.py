# SPDX-License-Identifier: Apache-2.0
"""How Slack hands out long lists: pages, cursors, and the answers of conversations.history and conversations.replies
(docs.slack.dev/apis/web-api/pagination and .../reference/methods/conversations.history)."""
import base64

from scripted_chat import Failure
from slack_workspace import instant


def true(word):
    return word in ("1", "true", "True")


def page_size(arguments, default, most):
    try:
        size = int(arguments.get("limit", default))
    except ValueError:
        size = 0
    if size < 1:
        raise Failure("invalid_limit")
    return min(size, most)


def encode(kind, number):
    return base64.b64encode(f"{kind}:{number}".encode()).decode()


def decode(cursor, kind):
    """The number in a cursor, 0 where there is none."""
    if not cursor:
        return 0
    try:
        name, number = base64.b64decode(cursor, validate=True).decode().split(":")
        if name == kind:
            return int(number)
    except ValueError:
        pass
    raise Failure("invalid_cursor")


def between(messages, arguments):
    """Those between `oldest` and `latest`, both exclusive unless `inclusive`."""
    edges = {}
    for name in ("oldest", "latest"):
        try:
            edges[name] = instant(arguments[name]) if arguments.get(name) else None
        except ValueError:
            raise Failure(f"invalid_ts_{name}") from None
    oldest, latest = edges["oldest"], edges["latest"]
    edge = 0 if true(arguments.get("inclusive")) else 1
    return [m for m in messages if (oldest is None or instant(m["ts"]) >= oldest + edge)
            and (latest is None or instant(m["ts"]) <= latest - edge)]


def shown(message, arguments):
    if true(arguments.get("include_all_metadata")):
        return message
    return {key: value for key, value in message.items() if key != "metadata"}


def history(channel, arguments, oldest_first):
    wanted = [m for m in channel.all() if m.get("thread_ts", m["ts"]) == m["ts"] or m.get("subtype") == "thread_broadcast"]
    wanted = between(wanted, arguments)
    limit, cursor = page_size(arguments, 100, 999), decode(arguments.get("cursor"), "next_ts")
    if oldest_first and arguments.get("oldest") and not arguments.get("latest"):
        rest = [m for m in wanted if instant(m["ts"]) >= cursor]
        page, following = rest[:limit], rest[limit:][:1]
    else:
        rest = [m for m in wanted if not cursor or instant(m["ts"]) <= cursor]
        page, following = rest[-limit:], rest[:-limit][-1:]
    answer = {"messages": [shown(m, arguments) for m in reversed(page)], "has_more": bool(following), "pin_count": 0}
    if following:
        answer["response_metadata"] = {"next_cursor": encode("next_ts", instant(following[0]["ts"]))}
    return answer


def replies(channel, arguments):
    found = channel.find(arguments.get("ts", ""))
    first = channel.find(found.get("thread_ts", found["ts"])) if found else None
    if first is None:
        raise Failure("thread_not_found")
    cursor, limit = decode(arguments.get("cursor"), "next_reply"), page_size(arguments, 1000, 1000)
    rest = [m for m in between(channel.replies(first["ts"]), arguments) if instant(m["ts"]) >= cursor]
    # The thread's first message opens each page, wherever the page lies.
    page, following = rest[: max(limit - 1, 1)], rest[max(limit - 1, 1) :]
    answer = {"messages": [shown(m, arguments) for m in [first] + page], "has_more": bool(following)}
    if following:
        answer["response_metadata"] = {"next_cursor": encode("next_reply", instant(following[0]["ts"]))}
    return answer
