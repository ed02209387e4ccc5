package dev.awsinquiry.slack.inbound.form;

import com.slack.api.model.block.composition.OptionGroupObject;
import com.slack.api.model.block.composition.OptionObject;
import dev.awsinquiry.inquiry.Language;
import dev.awsinquiry.text.RegionNames;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The AWS Regions as options, in groups. */
final class RegionOptions {

    private RegionOptions() {}

    /** The groups in the order of the file. */
    static List<OptionGroupObject> groups(Language language) {
        Map<String, List<OptionObject>> grouped = new LinkedHashMap<>();
        for (RegionNames.Region region : RegionNames.all()) {
            grouped.computeIfAbsent(region.groups().get(language), group -> new ArrayList<>())
                    .add(OptionObject.builder()
                            .text(FormWords.text(region.label(language)))
                            .value(region.code())
                            .build());
        }
        return grouped.entrySet().stream()
                .map(e -> OptionGroupObject.builder()
                        .label(FormWords.text(e.getKey()))
                        .options(e.getValue())
                        .build())
                .toList();
    }
}
