// SPDX-FileCopyrightText: 2026 The Dutydesk authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "log/findablesoflog.h"

#include "base/try.h"
#include "log/maskedlog.h"

namespace dutydesk {

using namespace Qt::StringLiterals;

namespace {

using Content = Result<std::optional<FindContent>>;
using Ids = Result<std::vector<qint64>>;

/// The id that a record gives, or nothing where the record is gone.
template<typename Found, typename IdIn>
Ids idIn(const Found &found, IdIn idIn)
{
    TRY(const auto record, ifFound(found));
    return record ? std::vector{idIn(*record).value()} : std::vector<qint64>();
}

/// The parts that are not empty, joined.
QString joinedParts(const QStringList &parts, const QString &between = u" "_s)
{
    QStringList said = parts;
    said.removeAll(QString());
    return said.join(between);
}

class FindableLines final : public FindableRecords<LogEntry>
{
public:
    FindableLines(const LogRepositories &repositories, const EvidenceRepository &evidence)
        : FindableRecords(FindGroup::Log, repositories.entries, [this](const LogEntry &line) { return describe(line); })
        , m_evidence(evidence)
    {}

private:
    Content describe(const LogEntry &line) const
    {
        TRY(const std::vector<Evidence> attached, m_evidence.list(evidenceOf(RecordReference::of(line))));
        const LogEntry shown = masked(line);
        FindContent content{
            .texts = {line.matter.toString(), line.action, line.toldWhom, line.reason},
            .names = {line.person},
            .telephones = {line.telephone},
            .places = {line.place},
            .title = joinedParts({shown.place, shown.matter.toString()}),
            .detail = joinedParts({shown.person, shown.telephone, shown.action}, u" · "_s),
            .at = line.happenedAt,
        };
        for (const Evidence &evidence : attached) {
            content.texts.append(evidence.fileName.toString());
        }
        return content;
    }

    const EvidenceRepository &m_evidence;
};

class FindablePages final : public FindableRecords<LogPage>
{
public:
    FindablePages(const LogRepositories &repositories, const Repository<StaffMember> &staff)
        : FindableRecords(FindGroup::Log, repositories.pages, [this](const LogPage &page) { return describe(page); })
        , m_repositories(repositories)
        , m_staff(staff)
    {}

    Ids foundWith(const RecordReference &changed) const override
    {
        switch (changed.type) {
        case RecordType::LogVolume:
            return pagesOf(LogVolumeId(changed.id));
        case RecordType::Handover:
            return pageOf(HandoverId(changed.id));
        case RecordType::OpenWorkAnswer: {
            const Result<OpenWorkAnswer> answer = m_repositories.answers.findById(OpenWorkAnswerId(changed.id));
            return answer ? pageOf(answer->handover) : Ids(std::vector<qint64>());
        }
        case RecordType::ItemCount: {
            const Result<ItemCount> count = m_repositories.itemCounts.findById(ItemCountId(changed.id));
            return count ? pageOf(count->handover) : Ids(std::vector<qint64>());
        }
        case RecordType::PageReview:
            return idIn(m_repositories.reviews.findById(PageReviewId(changed.id)),
                        [](const PageReview &review) { return review.page; });
        default:
            return FindableRecords::foundWith(changed);
        }
    }

private:
    Ids pageOf(HandoverId handover) const
    {
        return idIn(m_repositories.handovers.findById(handover), [](const Handover &one) { return one.page; });
    }

    Ids pagesOf(LogVolumeId volume) const
    {
        TRY(const std::vector<LogPage> pages, m_repositories.pages.where(&LogPage::volume, volume));
        std::vector<qint64> ids;
        ids.reserve(pages.size());
        for (const LogPage &page : pages) {
            ids.push_back(page.id.value());
        }
        return ids;
    }

    Content describe(const LogPage &page) const
    {
        TRY(const LogVolume volume, m_repositories.volumes.findById(page.volume));
        TRY(const StaffMember officer, m_staff.findById(page.officer));
        if (volume.purgedAt) {
            return std::nullopt;
        }
        const QString date = page.date.toString(Qt::ISODate);
        FindContent content{.texts = {volume.number.toString(), date, page.weather},
                            .names = {officer.name.toString(), page.dutyManager},
                            .title = u"%1 · %2"_s.arg(volume.number.toString()).arg(page.number),
                            .detail = joinedParts({date, officer.name.toString()}),
                            .at = page.plannedStart};
        CHECK(addBeneath(page.id, content.texts));
        return Content(content);
    }

    /// Adds what the two officers and the manager wrote beneath the lines.
    Result<void> addBeneath(LogPageId page, QStringList &texts) const
    {
        TRY(const std::vector<Handover> handovers, m_repositories.handovers.where(&Handover::page, page));
        TRY(const std::vector<PageReview> reviews, m_repositories.reviews.where(&PageReview::page, page));
        for (const PageReview &review : reviews) {
            texts.append(review.opinion.toString());
        }
        for (const Handover &handover : handovers) {
            texts.append({handover.explanation, handover.closingReason, handover.overrideReason, handover.abnormality,
                          handover.objection, handover.refusalReason, handover.inPlaceReason});
            CHECK(addDetails(handover.id, texts));
        }
        return {};
    }

    Result<void> addDetails(HandoverId handover, QStringList &texts) const
    {
        TRY(const std::vector<OpenWorkAnswer> answers,
            m_repositories.answers.where(&OpenWorkAnswer::handover, handover));
        TRY(const std::vector<ItemCount> counts, m_repositories.itemCounts.where(&ItemCount::handover, handover));
        for (const OpenWorkAnswer &answer : answers) {
            texts.append({answer.question, answer.reply});
        }
        for (const ItemCount &count : counts) {
            texts.append(count.explanation);
        }
        return {};
    }

    LogRepositories m_repositories;
    const Repository<StaffMember> &m_staff;
};

/// A case is found by its number, with or without its letters, and by what was said in its steps.
class FindableCases final : public FindableRecords<Case>
{
public:
    FindableCases(const LogRepositories &repositories, const EvidenceRepository &evidence,
                  const Repository<StaffMember> &staff)
        : FindableRecords(FindGroup::Case, repositories.cases, [this](const Case &one) { return describe(one); })
        , m_steps(repositories.caseSteps)
        , m_evidence(evidence)
        , m_staff(staff)
    {}

    Ids foundWith(const RecordReference &changed) const override
    {
        return changed.type == RecordType::CaseStep
                   ? idIn(m_steps.findById(CaseStepId(changed.id)), [](const CaseStep &step) { return step.of; })
                   : FindableRecords::foundWith(changed);
    }

private:
    Content describe(const Case &one) const
    {
        const Case shown = masked(one);
        const QString number = one.fullNumber();
        FindContent content{.texts = {number, QString(number).remove(u' '), one.matter.toString(), one.progress,
                                      one.nextStep, one.ifWorse},
                            .names = {one.follower},
                            .places = {one.place},
                            .title = joinedParts({shown.place, shown.matter.toString()}),
                            .detail =
                                joinedParts({one.number(), shown.follower, shown.nextStep, shown.progress}, u" · "_s),
                            .at = one.doneAt};
        TRY(const std::vector<CaseStep> steps, m_steps.where(&CaseStep::of, one.id));
        for (const CaseStep &step : steps) {
            content.texts.append(step.words);
            CHECK(addFilesOf(step, content.texts));
        }
        if (one.responsible) { // renamed since, perhaps
            TRY(const StaffMember person, m_staff.findById(*one.responsible));
            content.names.append(person.name.toString());
        }
        return Content(content);
    }

    Result<void> addFilesOf(const CaseStep &step, QStringList &texts) const
    {
        if (step.act == CaseAct::Attach) {
            TRY(const std::vector<Evidence> files, m_evidence.list(evidenceOf(RecordReference::of(step))));
            for (const Evidence &file : files) {
                texts.append(file.fileName.toString());
            }
        }
        return {};
    }

    const CaseStepRepository &m_steps;
    const EvidenceRepository &m_evidence;
    const Repository<StaffMember> &m_staff;
};

} // namespace

Findables findablesOfLog(const LogRepositories &repositories, const EvidenceRepository &evidence,
                         const Repository<StaffMember> &staff)
{
    Findables all;
    all.push_back(std::make_unique<FindableLines>(repositories, evidence));
    all.push_back(std::make_unique<FindablePages>(repositories, staff));
    all.push_back(std::make_unique<FindableCases>(repositories, evidence, staff));
    return all;
}

} // namespace dutydesk
