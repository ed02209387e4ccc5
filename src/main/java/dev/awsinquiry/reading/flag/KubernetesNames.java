package dev.awsinquiry.reading.flag;

import com.google.re2j.Pattern;
import dev.awsinquiry.reading.page.Page;
import java.util.Set;

/**
 * Names that Kubernetes gives: of the pods of a deployment, {@code web-7d9f8c6b5-x2x7k}, and of the pods and volumes of a
 * stateful set, {@code data-postgres-0}. Nobody would look for a Name tag of theirs.
 */
final class KubernetesNames {

    /** Two endings drawn by lot, of the letters and digits that Kubernetes draws from: no vowels, no 0, 1 and 3. */
    private static final Pattern DRAWN =
            Pattern.compile("[a-z0-9.-]+-[bcdf-hj-np-tv-z2456789]{8,10}-[bcdf-hj-np-tv-z2456789]{5}");

    /** Counted from 0, as nobody counts servers. */
    private static final Pattern FIRST = Pattern.compile("[a-z0-9.-]*[a-z0-9]-0");

    private static final Pattern COUNTED = Pattern.compile("[a-z0-9.-]*[a-z]-[0-9]{1,2}");
    /** What a story of a cluster calls its nodes. */
    private static final Pattern NODE = Pattern.compile("node-?[0-9]{1,2}");

    /** What every cluster runs under the same name. */
    private static final Set<String> SYSTEM = Set.of(
            "core-dns",
            "kube-dns",
            "kube-proxy",
            "kube-system",
            "kube-apiserver",
            "cluster-autoscaler",
            "metrics-server");

    private KubernetesNames() {}

    /** Whether the name in small letters is one; a number at its end may be a server's where the text speaks of no cluster. */
    static boolean isOne(Page page, String name) {
        return SYSTEM.contains(name)
                || DRAWN.matcher(name).matches()
                || FIRST.matcher(name).matches()
                || (COUNTED.matcher(name).matches() || NODE.matcher(name).matches())
                        && page.words().lists().within("cluster.told", page.folded().lower);
    }
}
