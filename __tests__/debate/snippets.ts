/** Short files in several languages, as a source of quotes if no real diffs are present. */
export const snippets: Readonly<Record<string, string>> = {
  'inventory.py': `import logging
from dataclasses import dataclass

logger = logging.getLogger("inventory")


@dataclass
class Shelf:
    """A shelf with a limited number of places."""
    name: str
    places: int = 40

    def free(self, items):
        # Items that are on their way count as well.
        used = sum(item.size for item in items if item.shelf == self.name)
        return max(0, self.places - used)


def restock(shelves, orders, *, limit=100):
    """Put ordered items on the first shelf that has room."""
    placed = []
    for order in orders:
        if order.quantity <= 0 or order.quantity > limit:
            logger.warning("order %s has a bad quantity: %d", order.id, order.quantity)
            continue
        shelf = next((one for one in shelves if one.free(placed) >= order.quantity), None)
        if shelf is None:
            # Nothing has room: the order waits for the next delivery.
            logger.info("no room for %s", order.id)
            break
        placed.append(order.on(shelf.name))
        shelf.places -= order.quantity
    return {"placed": placed, "open": [o for o in orders if o not in placed]}


def report(shelves):
    lines = ["{:<20} {:>5}".format(shelf.name, shelf.places) for shelf in shelves]
    with open("/tmp/report.txt", "w") as target:
        target.write("\\n".join(lines) + "\\n")
    return len(lines)
`,
  'queue.go': `package queue

import (
	"context"
	"errors"
	"sync"
	"time"
)

// ErrClosed is returned once the queue takes no more jobs.
var ErrClosed = errors.New("queue: closed")

type Job struct {
	ID       string
	Attempts int
	Run      func(context.Context) error
}

type Queue struct {
	mu     sync.Mutex
	jobs   chan Job
	closed bool
}

// Push adds a job; it blocks while the queue is full.
func (q *Queue) Push(ctx context.Context, job Job) error {
	q.mu.Lock()
	defer q.mu.Unlock()
	if q.closed {
		return ErrClosed
	}
	select {
	case q.jobs <- job:
		return nil
	case <-ctx.Done():
		return ctx.Err()
	}
}

// Work runs jobs until the context ends.
func (q *Queue) Work(ctx context.Context, retries int) {
	for job := range q.jobs {
		err := job.Run(ctx)
		if err != nil && job.Attempts < retries {
			job.Attempts++
			time.Sleep(time.Duration(job.Attempts) * 250 * time.Millisecond)
			go func(again Job) { _ = q.Push(ctx, again) }(job)
			continue
		}
		if err != nil {
			// The last attempt failed: give up on this one.
			log.Printf("job %s failed after %d attempts: %v", job.ID, job.Attempts, err)
		}
	}
}
`,
  'Ledger.java': `package shop.ledger;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

public final class Ledger {
    private final List<Entry> entries = new ArrayList<>();
    private BigDecimal balance = BigDecimal.ZERO;

    /** Books an amount and returns the new balance. */
    public synchronized BigDecimal book(String account, BigDecimal amount) {
        if (account == null || account.isBlank()) {
            throw new IllegalArgumentException("account must not be empty");
        }
        BigDecimal next = balance.add(amount);
        if (next.compareTo(BigDecimal.ZERO) < 0) {
            // An overdraft is never booked.
            throw new IllegalStateException("balance of " + account + " would be " + next);
        }
        entries.add(new Entry(account, amount, System.currentTimeMillis()));
        balance = next;
        return balance;
    }

    public List<Entry> since(long time) {
        List<Entry> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (entry.time() >= time && !entry.account().startsWith("internal:")) {
                found.add(entry);
            }
        }
        return found;
    }
}
`,
  'deploy.sh': `#!/usr/bin/env bash
set -euo pipefail

target="\${1:?usage: deploy.sh HOST}"
release="$(date +%Y%m%d)-$(git rev-parse --short HEAD)"

# Nothing is deployed from a dirty tree.
if [[ -n "$(git status --porcelain)" ]]; then
  echo "the working tree has changes" >&2
  exit 1
fi

tar czf "/tmp/$release.tgz" --exclude node_modules .
scp "/tmp/$release.tgz" "$target:/srv/releases/"
ssh "$target" "mkdir -p /srv/releases/$release && tar xzf /srv/releases/$release.tgz -C /srv/releases/$release"
ssh "$target" "ln -sfn /srv/releases/$release /srv/current && systemctl restart shop"

for attempt in 1 2 3 4 5; do
  if curl --fail --silent "https://$target/health" > /dev/null; then
    echo "release $release is up after $attempt attempts"
    exit 0
  fi
  sleep "$attempt"
done
echo "release $release did not come up" >&2
exit 1
`,
};
