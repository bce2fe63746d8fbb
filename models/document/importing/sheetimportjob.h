// SPDX-FileCopyrightText: 2026 The Plimsoll Authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "document/importing/importjob.h"
#include "domain/result.h"

#include <functional>
#include <memory>
#include <utility>

namespace Plimsoll {

/// An import whose types are known. A Sheet is the Result of a reader, or what has hasValue() as one has.
template<typename Sheet, typename Outcome>
class SheetImportJob : public ImportJob
{
public:
    /// As it was read last; null before.
    [[nodiscard]] std::shared_ptr<const Sheet> sheet() const { return std::static_pointer_cast<const Sheet>(madeSheet()); }
    /// Null while it runs, and where the file cannot be read.
    [[nodiscard]] std::shared_ptr<const Result<Outcome>> outcome() const { return std::static_pointer_cast<const Result<Outcome>>(madeOutcome()); }

protected:
    SheetImportJob(PlanDocument &document, Unit unit, QObject *parent) : ImportJob(document, unit, parent) {}

    /// See setReader().
    void readBy(std::function<Sheet(const WorkWatch &watch)> read)
    {
        setReader([read = std::move(read)](const WorkWatch &watch) {
            const auto made = std::make_shared<const Sheet>(read(watch));
            return MadeSheet{made, made->hasValue()};
        });
    }
    /// See startComparing(); the sheet has a value.
    void compareBy(std::function<Result<Outcome>(const Plan &plan, const Sheet &sheet, IdSource &ids, const WorkWatch &watch)> compare)
    {
        startComparing([compare = std::move(compare)](const Plan &plan, const Made &sheet, IdSource &ids, const WorkWatch &watch) -> Made {
            return std::make_shared<const Result<Outcome>>(compare(plan, *std::static_pointer_cast<const Sheet>(sheet), ids, watch));
        });
    }
};

} // namespace Plimsoll
