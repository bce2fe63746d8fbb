// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/importoptions.h"

#include "app/cli/commandtext.h"

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Plimsoll {

namespace {

constexpr std::array kinds{std::pair{"milestones", ImportKind::Milestones}, std::pair{"windows", ImportKind::Windows},
                           std::pair{"people", ImportKind::People}, std::pair{"roles", ImportKind::Roles},
                           std::pair{"holidays", ImportKind::Holidays}, std::pair{"risks", ImportKind::Risks}};

constexpr std::array fields{
    std::pair{"title", ImportField::Title},       std::pair{"start", ImportField::Start},       std::pair{"end", ImportField::End},
    std::pair{"length", ImportField::Duration},   std::pair{"owner", ImportField::Owner},       std::pair{"zone", ImportField::Zone},
    std::pair{"time", ImportField::Time},         std::pair{"kind", ImportField::Kind},         std::pair{"state", ImportField::State},
    std::pair{"actual", ImportField::Actual},     std::pair{"key", ImportField::Key},           std::pair{"note", ImportField::Note},
    std::pair{"public-title", ImportField::PublicTitle}, std::pair{"audiences", ImportField::Audiences},
    std::pair{"release", ImportField::Release},   std::pair{"product", ImportField::Product},   std::pair{"email", ImportField::Email},
    std::pair{"person", ImportField::Person},     std::pair{"deputy", ImportField::Deputy},     std::pair{"team", ImportField::Team},
    std::pair{"hours", ImportField::Hours},       std::pair{"environment", ImportField::Environment},
    std::pair{"concerns", ImportField::Reach},    std::pair{"hard", ImportField::Hard},
    std::pair{"skills", ImportField::Skills},
    std::pair{"category", ImportField::Category}, std::pair{"cause", ImportField::Cause},
    std::pair{"event", ImportField::Event},       std::pair{"effect", ImportField::Effect},     std::pair{"probability", ImportField::Probability},
    std::pair{"impact", ImportField::Impact},     std::pair{"residual-probability", ImportField::ResidualProbability},
    std::pair{"residual-impact", ImportField::ResidualImpact}, std::pair{"response", ImportField::Response},
    std::pair{"trigger", ImportField::Trigger},   std::pair{"contingency", ImportField::Contingency},
    std::pair{"mitigation", ImportField::Mitigation}, std::pair{"delay", ImportField::Delay}, std::pair{"review", ImportField::Review},
    std::pair{"public", ImportField::Public},     std::pair{"struck-on", ImportField::StruckOn},
    std::pair{"quality-impact", ImportField::QualityImpact}, std::pair{"residual-quality-impact", ImportField::ResidualQualityImpact},
    std::pair{"cost-impact", ImportField::CostImpact}, std::pair{"residual-cost-impact", ImportField::ResidualCostImpact},
    std::pair{"reputation-impact", ImportField::ReputationImpact},
    std::pair{"residual-reputation-impact", ImportField::ResidualReputationImpact}, std::pair{"components", ImportField::Components},
    std::pair{"ignore", ImportField::Ignored}};

constexpr std::array messageTables{std::pair{"audiences", MessageTable::Audiences}, std::pair{"messages", MessageTable::Messages}};

template<typename Names>
QString namesOf(const Names &names)
{
    QStringList list;
    for (const auto &[name, value] : names)
        list += QString::fromLatin1(name);
    return list.join(", "_L1);
}

template<typename Names>
auto named(const Names &names, const QString &text)
{
    using Value = std::remove_cvref_t<decltype(names.front().second)>;
    for (const auto &[name, value] : names) {
        if (text.compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
            return std::optional<Value>(value);
    }
    return std::optional<Value>();
}

std::optional<Error> readMap(const QStringList &values, ImportOptions &options)
{
    for (const QString &value : values) {
        const qsizetype sign = value.lastIndexOf(u'=');
        const QString heading = value.left(sign).trimmed();
        if (sign <= 0 || heading.isEmpty())
            return badInput(commandText("--map takes a heading and a field, as in --map \"Due by=start\", not \"%1\".").arg(value));
        const auto field = named(fields, value.mid(sign + 1).trimmed());
        if (!field)
            return badInput(commandText("\"%1\" is no field of a row; there is %2.").arg(value.mid(sign + 1).trimmed(), namesOf(fields)));
        options.chosen.insert(heading, *field);
    }
    return {};
}

QString allKinds()
{
    return namesOf(kinds) + ", "_L1 + namesOf(messageTables);
}

} // namespace

std::optional<MessageTable> messageTableFrom(const QCommandLineParser &parser)
{
    return named(messageTables, parser.value(u"as"_s));
}

void declareImportOptions(QCommandLineParser &parser)
{
    parser.addOption({u"as"_s, commandText("What the rows are: %1.").arg(allKinds()), u"KIND"_s});
    parser.addOption({u"product"_s, commandText("The product, made where it is missing; else the plan's only one, what the file tells, or the plan's title."), u"P"_s});
    parser.addOption({u"release"_s, commandText("The release, made where it is missing; else a column, the milestone that ends in \"released\", or the file's name."), u"R"_s});
    parser.addOption({u"anchor"_s, commandText("The title of the release's anchor; else the last go-live."), u"MILESTONE"_s});
    parser.addOption({u"key"_s, commandText("The heading of the column that tells rows apart; else a column \"key\" or \"id\", else the title."), u"COLUMN"_s});
    parser.addOption({u"learn-rules"_s, commandText("Turn the fixed dates into rules that count from the anchor.")});
    parser.addOption({u"date-order"_s, commandText("How 03/04/2026 is meant: dmy or mdy; else what other dates of the file prove."), u"ORDER"_s});
    parser.addOption({u"map"_s, commandText("What a column holds, such as \"Due by=start\"; may be given several times. Fields: %1.").arg(namesOf(fields)), u"HEADING=FIELD"_s});
    parser.addOption({u"calendar"_s, commandText("For holidays: the working calendar, made where it is missing; else the plan's."), u"NAME"_s});
    parser.addOption({u"dry-run"_s, commandText("Tell what would change, and change nothing.")});
}

Result<DateOrder> dateOrderFrom(const QCommandLineParser &parser)
{
    const QString order = parser.value(u"date-order"_s).toLower();
    if (order == u"dmy")
        return DateOrder::DayFirst;
    if (order == u"mdy")
        return DateOrder::MonthFirst;
    if (order.isEmpty())
        return DateOrder::Unknown;
    return badInput(commandText("--date-order takes dmy (day first) or mdy (month first), not \"%1\".").arg(order));
}

Result<ImportOptions> importOptionsFrom(const QCommandLineParser &parser, QDate today)
{
    for (const auto &option : {u"as"_s, u"product"_s, u"release"_s, u"anchor"_s, u"key"_s, u"date-order"_s, u"map"_s, u"calendar"_s}) {
        if (parser.isSet(option) && parser.value(option).trimmed().isEmpty())
            return badInput(commandText("--%1 needs a value.").arg(option));
    }
    if (!parser.isSet(u"as"_s))
        return badInput(commandText("Say what the rows are: --as with one of %1.").arg(allKinds()));
    ImportOptions options;
    const auto kind = named(kinds, parser.value(u"as"_s));
    if (!kind && !messageTableFrom(parser))
        return badInput(commandText("\"%1\" is nothing that can be imported; --as takes one of %2.").arg(parser.value(u"as"_s), allKinds()));
    if (!kind && parser.isSet(u"map"_s))
        return badInput(commandText("--map does not go with audiences and messages; name their columns as in the manual."));
    options.kind = kind.value_or(ImportKind::Milestones);
    options.product = parser.value(u"product"_s).trimmed();
    options.release = parser.value(u"release"_s).trimmed();
    options.anchor = parser.value(u"anchor"_s).trimmed();
    options.keyColumn = parser.value(u"key"_s).trimmed();
    options.holidayCalendar = parser.value(u"calendar"_s).trimmed();
    options.learnRules = parser.isSet(u"learn-rules"_s);
    options.today = today;
    const auto order = dateOrderFrom(parser);
    if (!order)
        return order.error();
    options.dateOrder = *order;
    if (const auto wrong = readMap(parser.values(u"map"_s), options))
        return *wrong;
    return options;
}

} // namespace Plimsoll
