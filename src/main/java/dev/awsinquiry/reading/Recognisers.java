package dev.awsinquiry.reading;

import dev.awsinquiry.inquiry.Fact;
import dev.awsinquiry.inquiry.Flag;
import java.util.List;

/** Everything that reads a page, in the order in which it is asked: later ones may rest on what earlier ones noted. */
final class Recognisers {

    static final List<Recogniser> ALL = List.of(
            new InstantRecogniser(),
            new ZoneRecogniser(),
            new DayOfReply(),
            new DateOfReply(),
            new AgoRecogniser(),
            new ResourceIdRecogniser(),
            new AccountRecogniser(),
            new RegionRecogniser(),
            new ErrorRecogniser(),
            new FactRules(Fact.HOW_SYMPTOM),
            new FactRules(Fact.WHEN_ONGOING),
            new FactRules(Fact.WHEN_FREQUENCY),
            new SpanRecogniser(),
            new ExpectationRecogniser(),
            new FactRules(Fact.WHO_SCOPE),
            new ContrastRecogniser(),
            new SiblingRecogniser(),
            new FactRules(Fact.WHO_ACTOR),
            new PrincipalRecogniser(),
            new CallerRecogniser(),
            new FactRules(Fact.WHY_PROBLEM),
            new WeighingRecogniser(),
            new FactRules(Fact.WHY_GOAL),
            new FactRules(Fact.HOWMUCH_IMPACT),
            new QuantityRecogniser(),
            new CountCorrection(),
            new SectionRecogniser(),
            new TriggerRules(),
            new StepsRecogniser(),
            new OccasionRecogniser(),
            new TrialRecogniser(),
            new DeedRecogniser(),
            new ShortAnswers(),
            new ChangeAnswer(),
            new RelapseRecogniser(),
            new SourcedTimeRecogniser(),
            new OutcomeRatio(),
            new TollRecogniser(),
            new ConclusionRecogniser(),
            new HarmedCount(),
            new UnknownRecogniser(),
            new VagueTimeRecogniser(),
            new NameTagRecogniser(),
            new FlagRules(Flag.ASKS_WAS_I_AFFECTED),
            new FlagRules(Flag.ASKS_AZ_OK),
            new FlagRules(Flag.ASKS_ROOT_CAUSE_OR_PREVENTION),
            new NotAffectedRecogniser(),
            new FlagRules(Flag.URGENCY_IN_WORDS),
            new FlagRules(Flag.REFERS_TO_UNSEEN),
            new BestPracticeRecogniser(),
            new OpenQuestions(),
            new SeveralQuestionsRecogniser(),
            new AbbreviationRecogniser(),
            new HouseWordRecogniser());

    private Recognisers() {}
}
